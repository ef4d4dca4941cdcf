using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace NewsArchive.Web.Api;

/// <summary>What the description of the interface says about itself.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
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
}
