using NewsArchive.Reference;

namespace NewsArchive.Tests.Reference;

public class FamilyNamesTests
{
    [Theory]
    [InlineData("Anna Berg", "Berg")]
    [InlineData("Pelé", "Pelé")]
    [InlineData("Xi Jinping", "Xi")]
    [InlineData("Jan van der Berg", "van der Berg")]
    [InlineData("Yusuf bin Omar Al Qadir", "Al Qadir")]
    [InlineData("Al Berg", "Berg")]
    [InlineData("Otto Lund III", "Lund")]
    [InlineData("Otto Lund, Jr.", "Lund")]
    [InlineData("Osric II", "Osric II")]
    public void Somebody_is_called_as_the_news_goes_on_to_call_them(string name, string called) => FamilyNames.Of(name).Should().Be(called);
}
