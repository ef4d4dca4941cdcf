using NewsArchive.Extraction.Words;

namespace NewsArchive.Extraction.People;

/// <summary>One person, or what may be one, while an article is read.</summary>
internal sealed class Identity(NameCandidate fullest)
{
    /// <summary>The fullest form of the name.</summary>
    public NameCandidate Fullest { get; private set; } = fullest;

    /// <summary>All rules that fired at any mention.</summary>
    public ulong Rules { get; private set; }

    /// <summary>Places in the list of candidates, in the order in which they were joined.</summary>
    public List<int> Mentions { get; } = [];

    /// <summary>Gender, as far as it is told.</summary>
    public Gender Gender { get; set; }

    /// <summary>Place in the list of candidates of the mention read last: the nearest before a bare surname.</summary>
    public int LastSeen { get; set; } = -1;

    /// <summary>How often the surname or given name alone, without "Mr" or "Mrs", has meant this one so far.</summary>
    public int Bare { get; private set; }

    /// <summary>What the rules say together.</summary>
    public float Weight => PersonRules.Weigh(Rules);

    /// <summary>Adds a mention of the name in full.</summary>
    public void AddFull(int index, NameCandidate name, TokenizedArticle article)
    {
        Mentions.Add(index);
        if (IsFuller(name, Fullest, article))
        {
            Fullest = name;
        }

        Rules |= name.Rules;
    }

    /// <summary>Adds a surname or given name standing alone: what stands around it counts, its own looks do not; nor that it names something of the bearer's ("the Quxley campaign").</summary>
    public void AddShort(int index, NameCandidate name, bool isBare)
    {
        Mentions.Add(index);
        LastSeen = index;
        if (isBare) Bare++;
        Rules |= name.Rules & PersonRules.AroundTheName & ~PersonRules.OfModifiers;
    }

    /// <summary>Adds what was found out elsewhere.</summary>
    public void Add(PersonRule rule) => Rules |= PersonRules.Bit(rule);

    private static bool IsFuller(NameCandidate one, NameCandidate other, TokenizedArticle article)
    {
        if (one.Has(PersonRule.Headline) != other.Has(PersonRule.Headline)) return other.Has(PersonRule.Headline) && one.Length >= other.Length;
        if (one.Length != other.Length) return one.Length > other.Length;
        return article.Tokens[one.End - 1].End - article.Tokens[one.First].Start > article.Tokens[other.End - 1].End - article.Tokens[other.First].Start;
    }
}
