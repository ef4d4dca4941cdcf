using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace NewsArchive.Web.Api;

/// <summary>What the description of the interface says about itself, and of each address its filters and an example.</summary>
internal sealed class ApiDescription(IOptions<JsonOptions> json) : IOpenApiDocumentTransformer, IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "News archive",
            Version = "1",
            Description = "Articles, the people in them, their meetings and what they said. Every fact has the address of its sentence. Listings page by cursor and also come as .csv and .jsonl.",
        };
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiNotes>().FirstOrDefault() is not { } notes) return Task.CompletedTask;
        operation.Parameters = [.. (operation.Parameters ?? []).Where(one => !notes.Filters.Any(filter => filter.Name == one.Name)), .. notes.Filters.Select(filter => filter.Described())];
        if (notes.Example is { } example && operation.Responses?["200"].Content?["application/json"] is { } answer)
            answer.Example = JsonSerializer.SerializeToNode(example, json.Value.SerializerOptions);
        return Task.CompletedTask;
    }
}

/// <summary>What the description says of one address beyond its types.</summary>
internal sealed record ApiNotes(IReadOnlyList<ApiFilter> Filters, object? Example);
