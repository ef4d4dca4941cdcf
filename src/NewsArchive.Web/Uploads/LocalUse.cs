using System.Net;

namespace NewsArchive.Web.Uploads;

/// <summary>
/// Who may put articles in: whoever sits at the machine. The connection must come from the machine itself, the address asked
/// for must be one of its own names (a foreign name that was made to lead here is a trick), nothing may say that a proxy
/// stands between, and what is sent must come from a page of this site.
/// </summary>
internal static class LocalUse
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    /// <summary>Whether the reader may see the import and its links.</summary>
    public static bool Allows(HttpContext context) => WhyNot(context) is null;

    /// <summary>Why a request may not import, in words for a person; null where it may.</summary>
    public static string? WhyNot(HttpContext context)
    {
        var request = context.Request;
        if (context.Connection.RemoteIpAddress is not { } address || !IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address))
            return "Articles are put in on the machine the archive runs on, and you are reading it from another one.";
        if (!IsOwnName(request.Host.Host)) return "Articles are put in at the machine’s own address, such as http://localhost:5080/import, and this request asked for another name.";
        if (Array.Find(ProxyHeaders, request.Headers.ContainsKey) is { } header) return $"This request came through a proxy (it says “{header}”), so nobody can tell whose it is.";
        return IsReading(request) || IsFromHere(request) ? null : "What is put in must be sent from the import page of this archive.";
    }

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Browsers say with every form which site it stands on; no script of another site can change that.</summary>
    private static bool IsFromHere(HttpRequest request) =>
        string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host.ToUriComponent()}", StringComparison.OrdinalIgnoreCase);

    private static bool IsOwnName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
}
