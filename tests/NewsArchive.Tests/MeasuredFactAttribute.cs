namespace NewsArchive.Tests;

/// <summary>A test that needs measuring data beside the repository; a clone without them skips it and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MeasuredFactAttribute : FactAttribute
{
    public MeasuredFactAttribute(params string[] parts)
    {
        Parts = parts;
        if (Repository.Shared(parts) is null) Skip = $"The measuring data {string.Join('/', parts)} are not beside this checkout.";
    }

    /// <summary>The file or folder it needs, under the measuring data's folder.</summary>
    public IReadOnlyList<string> Parts { get; }
}
