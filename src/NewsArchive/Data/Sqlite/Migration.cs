using System.Globalization;
using System.Reflection;

namespace NewsArchive.Data.Sqlite;

/// <summary>One step of the tables: what brings an archive from the version before to this one.</summary>
/// <param name="Version">The number the step's file begins with. The first step makes the tables; versions before it are no longer read.</param>
/// <param name="Sql">The statements.</param>
internal sealed record Migration(int Version, string Sql)
{
    private const string Folder = "NewsArchive.Data.Sqlite.Migrations.";

    /// <summary>Every step, in order, from the files of the folder Migrations.</summary>
    /// <exception cref="InvalidOperationException">The files are not numbered one after the other.</exception>
    public static IReadOnlyList<Migration> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var steps = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new Migration(int.Parse(name.AsSpan(Folder.Length, 3), CultureInfo.InvariantCulture), Read(assembly, name)))
            .ToArray();
        return steps.Select(step => step.Version).SequenceEqual(Enumerable.Range(steps[0].Version, steps.Length)) ? steps : throw new InvalidOperationException("A step of the tables is missing.");
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
