using NewsArchive.RuleFigures;

// Prints, for every rule, how often it fired and how often it was right on a labelled set.
if (args.Length != 2 || args[0] is not ("quotes" or "people") || !File.Exists(args[1]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NewsArchive.RuleFigures -- quotes|people LABELLED.jsonl");
    return 2;
}

if (args[0] == "people")
{
    var people = PersonJudgement.Read(args[1]).ToList();
    FigureTables.WriteByRule(Console.Out, people);
    FigureTables.WriteReliability(Console.Out, [.. people.Select(one => (one.Confidence, one.IsRight))], "people");
    return 0;
}

var judged = LabelledQuotes.Read(args[1]).SelectMany(QuoteJudgement.Of).ToList();
FigureTables.WriteByRule(Console.Out, judged);
FigureTables.WriteReliability(Console.Out, [.. judged.Where(one => one.IsRight is not null).Select(one => (one.Confidence, one.IsRight == true))], "quotes");
return 0;
