using NewsArchive.Reconciliation;

namespace NewsArchive.Tests.Reconciliation;

public class PrintedNameTests
{
    [Theory]
    [InlineData("Sergei Lavrov", "Sergey Lavrov", "Sergey Lavrov")]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "Recep Tayyip Erdogan")]
    [InlineData("Sergei Lavrov", "Lavrov", "Sergei Lavrov")]
    [InlineData("Fumio Kishida", "Kishida Fumio", "Fumio Kishida")]
    [InlineData("George W. Bush", "George W. Bush", "George W. Bush")]
    [InlineData("John Kerry", "John F. Kerry", "John Kerry")]
    public void A_full_name_keeps_the_spelling_of_its_article(string canonical, string printed, string expected) =>
        PrintedName.Of(canonical, printed).Should().Be(expected);
}
