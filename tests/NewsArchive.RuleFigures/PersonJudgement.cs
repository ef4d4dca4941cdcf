using System.Text.Json;
using NewsArchive.Extraction;
using NewsArchive.Extraction.People;
using NewsArchive.Extraction.Words;

namespace NewsArchive.RuleFigures;

/// <summary>A person found, with the rule of the mention that tells most, and whether the labels name somebody of the same words.</summary>
internal sealed record PersonJudgement(string Rule, double Confidence, bool IsRight)
{
    /// <summary>One article a line: "text", and "persons", the names of people as printed.</summary>
    public static IEnumerable<PersonJudgement> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var labelled = json.RootElement.GetProperty("persons").EnumerateArray().Select(name => name.GetString()!).ToList();
            foreach (var person in PersonFinder.Find(TokenizedArticle.Cut(LabelledQuotes.Document(text))))
            {
                yield return new PersonJudgement(RuleOf(person), person.Confidence, labelled.Exists(name => SpeakerMatch.IsSame(name, person.Name, null)));
            }
        }
    }

    private static string RuleOf(PersonInArticle person) =>
        person.Mentions.Select(mention => mention.Rule).FirstOrDefault(rule => rule != "known-name") ?? "known-name";
}
