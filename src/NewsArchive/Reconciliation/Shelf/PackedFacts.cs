using NewsArchive.Extraction;
using NewsArchive.Values;

namespace NewsArchive.Reconciliation.Shelf;

/// <summary>The facts of one article as bytes, and back.</summary>
internal static class PackedFacts
{
    public static void Write(PackWriter to, ArticleFacts facts)
    {
        to.List(facts.Sentences, static (to, sentence) =>
        {
            to.Number(sentence.Number);
            PackedArticle.Write(to, sentence.Span);
            to.Number(sentence.Block);
        });
        to.List(facts.People, Write);
        to.List(facts.Quotes, Write);
        to.List(facts.Dates, PackedDates.Write);
        to.List(facts.Meetings, Write);
    }

    public static ArticleFacts Read(PackReader from) => new(
        from.List(static from => new Sentence(from.Int(), from.Int(), from.Int(), from.Int())),
        from.List(ReadPerson),
        from.List(ReadQuote),
        from.List(PackedDates.ReadMention),
        from.List(ReadMeeting));

    private static void Write(PackWriter to, PersonInArticle person)
    {
        to.Text(person.Name);
        to.Number((int)person.Gender);
        to.List(person.Roles, static (to, role) => Write(to, role.Start, role.End, role.Text));
        to.List(person.Mentions, static (to, mention) => Write(to, mention.Start, mention.End, mention.Rule));
        to.Fraction(person.Confidence);
    }

    private static PersonInArticle ReadPerson(PackReader from) => new()
    {
        Name = from.Words(),
        Gender = (Gender)from.Int(),
        Roles = from.List(ReadRole),
        Mentions = from.List(static from => new Mention(from.Int(), from.Int(), from.Words())),
        Confidence = from.Fraction(),
    };

    private static void Write(PackWriter to, Quote quote)
    {
        Write(to, quote.Start, quote.End, quote.Text);
        to.Number((int)quote.Kind);
        to.Flag(quote.Speaker is not null);
        if (quote.Speaker is { } speaker)
        {
            Write(to, speaker.Start, speaker.End, speaker.Text);
            to.Text(speaker.Name);
            to.Optional(speaker.Person);
        }

        to.Text(quote.Cue);
        to.Text(quote.Addressee);
        to.Flag(quote.Continues);
        to.Text(quote.Rule);
        to.Fraction(quote.Confidence);
    }

    private static Quote ReadQuote(PackReader from)
    {
        var (start, end, words) = ReadPlace(from);
        return new()
        {
            Text = words,
            Start = start,
            End = end,
            Kind = (QuoteKind)from.Int(),
            Speaker = from.Flag() ? ReadSpeaker(from) : null,
            Cue = from.Text(),
            Addressee = from.Text(),
            Continues = from.Flag(),
            Rule = from.Words(),
            Confidence = from.Fraction(),
        };
    }

    private static Speaker ReadSpeaker(PackReader from)
    {
        var (start, end, words) = ReadPlace(from);
        return new(words, from.Words(), from.Optional(), start, end);
    }

    private static void Write(PackWriter to, MeetingAccount account)
    {
        to.List(account.People, static (to, person) => to.Number(person));
        to.Texts(account.Others);
        to.Optional(account.When);
        to.Text(account.Place);
        to.Text(account.Venue);
        to.Number((int)account.Status);
        to.Number((int)account.Mode);
        to.List(account.Evidence, static (to, span) => PackedArticle.Write(to, span));
        to.List(account.Details, static (to, detail) => Write(to, detail.Span.Start, detail.Span.End, detail.Topic));
        to.Flag(account.IsEarlier);
        to.Text(account.Rule);
        to.Fraction(account.Confidence);
    }

    private static MeetingAccount ReadMeeting(PackReader from) => new()
    {
        People = from.List(static from => from.Int()),
        Others = from.Texts(),
        When = from.Optional(),
        Place = from.Text(),
        Venue = from.Text(),
        Status = (MeetingStatus)from.Int(),
        Mode = (MeetingMode)from.Int(),
        Evidence = from.List(static from => new TextSpan(from.Int(), from.Int())),
        Details = from.List(ReadDetail),
        IsEarlier = from.Flag(),
        Rule = from.Words(),
        Confidence = from.Fraction(),
    };

    private static void Write(PackWriter to, int start, int end, string words)
    {
        to.Number(start);
        to.Number(end);
        to.Text(words);
    }

    private static PrintedRole ReadRole(PackReader from)
    {
        var (start, end, words) = ReadPlace(from);
        return new(words, start, end);
    }

    private static MeetingDetail ReadDetail(PackReader from)
    {
        var (start, end, topic) = ReadPlace(from);
        return new(topic, new(start, end));
    }

    private static (int Start, int End, string Words) ReadPlace(PackReader from) => (from.Int(), from.Int(), from.Words());
}
