using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace NewsArchive.Web.Api;

/// <summary>A word of the query as the description of the interface tells it.</summary>
internal sealed record ApiFilter(string Name, string Says, string Example)
{
    private const string Format1 = "format";

    public static ApiFilter[] InTime { get; } =
    [
        new("outlet", "The publication, by its whole name.", "Radio Free Europe/Radio Liberty"),
        new("place", "Where a meeting took place.", "Moscow"),
        new("from", "The first day: a year, a month or a day.", "2013"),
        new("to", "The last day: a year, a month or a day.", "2016-07-14"),
    ];

    public static ApiFilter Cursor { get; } = new("cursor", "Where to go on, as the answer before gave it in “next”.", "NzM2MTU4LjQuMA");

    public static ApiFilter Format { get; } = new(Format1, "csv or jsonl.", "csv");

    /// <summary>The most entries an answer may have; null for every other word.</summary>
    private int? Most { get; init; }

    /// <summary>Whether the word may stand several times.</summary>
    private bool IsRepeated { get; init; }

    public static ApiFilter Person(string how) => new("person", $"Key of a person {how}; several: all of them.", "john-kerry") { IsRepeated = true };

    public static ApiFilter Limit(int most) => new("limit", "Entries an answer.", "50") { Most = most };

    public const string LimitWords = "The limit is no number.";

    /// <summary>How many entries are asked for; false where what stands there is no number.</summary>
    public static bool TryLimit(string? typed, int otherwise, out int limit)
    {
        limit = otherwise;
        return typed is null || int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out limit);
    }

    public IOpenApiParameter Described()
    {
        var one = Name == Format1 ? new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["csv", "jsonl"] } : new OpenApiSchema { Type = JsonSchemaType.String };
        return new OpenApiParameter
        {
            Name = Name,
            In = Name == Format1 ? ParameterLocation.Path : ParameterLocation.Query,
            Required = Name == Format1,
            Description = Says,
            Schema = Most is { } most ? new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = most.ToString(CultureInfo.InvariantCulture), Default = 50 }
                : IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
            Example = Most is not null ? JsonValue.Create(int.Parse(Example, CultureInfo.InvariantCulture)) : IsRepeated ? new JsonArray(Example) : JsonValue.Create(Example),
        };
    }
}
