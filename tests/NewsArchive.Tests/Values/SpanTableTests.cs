using NewsArchive.Values;

namespace NewsArchive.Tests.Values;

public sealed class SpanTableTests
{
    [Fact]
    public void Every_key_leads_to_its_own_value_and_no_other_word_to_any()
    {
        var rows = Enumerable.Range(0, 5000).ToDictionary(n => $"word{n}", n => n, StringComparer.Ordinal);
        var table = new SpanTable<int>(rows);
        foreach (var (key, value) in rows)
        {
            table.TryGetValue(key.AsSpan(), out var found).Should().BeTrue();
            found.Should().Be(value);
            table.TryGetValue(key.ToUpperInvariant().AsSpan(), out _).Should().BeFalse();
        }

        table.TryGetValue("word5000".AsSpan(), out _).Should().BeFalse();
        table.TryGetValue("", out _).Should().BeFalse();
    }

    [Fact]
    public void An_empty_table_answers_no() => new SpanTable<string>([]).TryGetValue("word", out _).Should().BeFalse();
}
