using NewsArchive.Reference;

namespace NewsArchive.Reconciliation;

/// <summary>What a person is called.</summary>
public static class PersonNames
{
    /// <summary>The name of a person by the forms printed, each with the number of articles that print it (at least one form).</summary>
    public static string NameOf(string id, IReadOnlyDictionary<string, int> forms)
    {
        foreach (var form in Ordered(forms))
        {
            foreach (var known in KnownPeople.ByName(form).Concat(KnownPeople.ByShortName(form)))
            {
                if (Slugs.Of(known) == id) return known;
            }
        }

        return Ordered(forms)[0];
    }

    /// <summary>The forms, most frequent first.</summary>
    internal static List<string> Ordered(IReadOnlyDictionary<string, int> forms) =>
        [.. forms.OrderByDescending(form => form.Value).ThenByDescending(form => form.Key.Length).ThenBy(form => form.Key, StringComparer.Ordinal).Select(form => form.Key)];
}
