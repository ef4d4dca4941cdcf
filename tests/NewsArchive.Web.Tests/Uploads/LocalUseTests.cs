using System.Net;
using Microsoft.AspNetCore.Http;
using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Tests.Uploads;

public sealed class LocalUseTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5080")]
    [InlineData("::1", "[::1]:5080")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:5080")]
    public void Whoever_sits_at_the_machine_may_import(string address, string host) => LocalUse.Allows(Request(address, host)).Should().BeTrue();

    [Theory]
    [InlineData("192.168.1.7", "localhost:5080", "another one")]
    [InlineData("127.0.0.1", "archive.example", "another name")]
    [InlineData("127.0.0.1", "localhost.archive.example", "another name")]
    [InlineData("127.0.0.1", "", "another name")]
    public void Others_may_not_and_are_told_why(string address, string host, string reason) => LocalUse.WhyNot(Request(address, host)).Should().Contain(reason);

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Real-IP")]
    public void What_comes_through_a_proxy_may_not(string header)
    {
        var request = Request("127.0.0.1", "localhost");
        request.Request.Headers[header] = "203.0.113.9";
        LocalUse.WhyNot(request).Should().Contain("proxy");
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://localhost:5081", false)]
    [InlineData("https://localhost:5080", false)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("null", false)]
    [InlineData(null, false)]
    public void What_is_sent_must_stand_on_a_page_of_this_site(string? origin, bool allowed)
    {
        var request = Request("127.0.0.1", "localhost:5080");
        request.Request.Method = "POST";
        if (origin is not null) request.Request.Headers.Origin = origin;
        LocalUse.Allows(request).Should().Be(allowed);
    }

    private static DefaultHttpContext Request(string address, string host)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = ("GET", "http", new HostString(host));
        return context;
    }
}
