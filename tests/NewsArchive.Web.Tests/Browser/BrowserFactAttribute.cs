namespace NewsArchive.Web.Tests.Browser;

/// <summary>A test in a real browser; without one on the machine it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Executable is null) Skip = "No Chromium on this machine: install one, or name it in NEWSARCHIVE_CHROMIUM.";
    }

    /// <summary>The browser to use; null where there is none.</summary>
    public static string? Executable { get; } = new[] { Environment.GetEnvironmentVariable("NEWSARCHIVE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(path => path is not null && File.Exists(path));
}

/// <summary>As <see cref="BrowserFactAttribute"/>, for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (BrowserFactAttribute.Executable is null) Skip = new BrowserFactAttribute().Skip;
    }
}
