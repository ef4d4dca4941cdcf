using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsArchive.Web.Api;

/// <summary>How things are written as JSON, by the site and by an export.</summary>
internal static class SiteJson
{
    public static JsonSerializerOptions Options { get; } = Applied(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Applied(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }
}
