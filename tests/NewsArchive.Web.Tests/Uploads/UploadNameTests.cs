using NewsArchive.Web.Uploads;

namespace NewsArchive.Web.Tests.Uploads;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("Talks in Oslo.txt", "Talks in Oslo.txt", ".txt")]
    [InlineData("../../etc/passwd", "passwd", "")]
    [InlineData("C:\\Users\\a\\page.html", "page.html", ".html")]
    [InlineData("site.tar.gz", "site.tar.gz", ".tar.gz")]
    [InlineData("...", "unnamed", "")]
    [InlineData("", "unnamed", "")]
    [InlineData(null, "unnamed", "")]
    [InlineData("a\u0000b\u202Etxt.exe\r\n", "a_b_txt.exe__", "")]
    [InlineData("in.zip!inner.txt", "in.zip_inner.txt", ".txt")]
    [InlineData("Rede des Ministers (März).html", "Rede des Ministers (März).html", ".html")]
    [InlineData("v1.20 notes", "v1.20 notes", "")]
    [InlineData("x.<script>", "x.<script>", "")]
    public void A_name_is_kept_as_words_and_only_a_plain_suffix_reaches_the_disk(string? given, string shown, string suffix)
    {
        UploadName.Shown(given).Should().Be(shown);
        UploadName.Suffix(shown).Should().Be(suffix);
    }

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_suffix()
    {
        var shown = UploadName.Shown(new string('a', 5_000) + ".html");
        shown.Should().HaveLength(120).And.EndWith("a.html");
    }
}
