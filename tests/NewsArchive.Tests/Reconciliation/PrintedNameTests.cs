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

    [Theory]
    [InlineData("Liz Truss", "Elizabeth Truss", "Elizabeth Truss")]
    [InlineData("Salman", "Salman bin Abdulaziz Al Saud", "Salman bin Abdulaziz Al Saud")]
    public void Another_full_name_of_the_same_person_stays_as_printed(string canonical, string printed, string expected) =>
        PrintedName.Of(canonical, printed).Should().Be(expected);

    [Fact]
    public void Hyphens_and_small_words_are_written_as_the_article_writes_them() =>
        PrintedName.Of("Abdel Fattah el-Sisi", "Abdel-Fattah El Sisi").Should().Be("Abdel-Fattah El Sisi");

    [Theory]
    [InlineData("Sergei Lavrov", "Lavrov", "Sergey V. Lavrov's call with the minister", "Sergey Lavrov")]
    [InlineData("Sergei Lavrov", "Lavrov", "Katya Lavrov opens a gallery", "Sergei Lavrov")]
    [InlineData("Sergei Lavrov", "Sergej Lavrov", "Sergey Lavrov travels", "Sergej Lavrov")]
    public void A_title_says_the_full_name_where_the_text_prints_only_the_surname(string canonical, string printed, string title, string expected) =>
        PrintedName.Of(canonical, printed, title).Should().Be(expected);
}
