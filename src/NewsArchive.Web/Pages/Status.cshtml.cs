using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Web.Middleware;

namespace NewsArchive.Web.Pages;

/// <summary>What a reader sees where there is no page, or where something broke.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    public int Code { get; private set; }

    public string Heading => Code switch
    {
        403 => "This is not open to you",
        404 => "There is no such page",
        >= 500 => "Something went wrong here",
        _ => "That did not work",
    };

    public string Explanation => HttpContext.Features.Get<Refusal>()?.Reason ?? Code switch
    {
        404 => "Nothing in the archive has this address. It may have been mistyped, or the article was taken out.",
        >= 500 => $"The fault is the archive’s, not yours. It is written down under {Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier}.",
        _ => $"The archive could not make sense of the request (status {Code}).",
    };

    public void OnGet(int code) => Answer(code);

    public void OnPost(int code) => Answer(code);

    private void Answer(int code)
    {
        Code = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}
