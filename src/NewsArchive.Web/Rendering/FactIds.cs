using NewsArchive.Values;

namespace NewsArchive.Web.Rendering;

/// <summary>The ids under which an article's page lists what was found, so that a sentence leads to its facts as they lead to it.</summary>
public static class FactIds
{
    public static string Meeting(int id) => $"f-m{id}";

    public static string Quote(int number) => $"f-q{number}";

    public static string Person(string key) => "f-" + key;

    public static string FirstTime(int sentence) => $"f-since{sentence}";

    public static string Date(EdtfDate date) => "f-" + date.Text;
}
