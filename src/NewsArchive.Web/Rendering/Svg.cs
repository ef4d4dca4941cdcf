using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace NewsArchive.Web.Rendering;

/// <summary>Draws a picture as SVG text. All values pass through an encoder; positions are attributes, never styles.</summary>
public sealed class Svg : IHtmlContent
{
    private readonly StringBuilder drawn = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element; <see cref="Close"/> ends it. Attributes without a value are left out.</summary>
    public Svg Open(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes);
        drawn.Append('>');
        open.Push(tag);
        return this;
    }

    public Svg Close()
    {
        drawn.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element that holds nothing.</summary>
    public Svg Draw(string tag, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(tag, attributes);
        drawn.Append("/>");
        return this;
    }

    /// <summary>Words at a place.</summary>
    public Svg Text(string words, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open("text", attributes);
        drawn.Append(HtmlEncoder.Default.Encode(words));
        return Close();
    }

    /// <summary>A link around what is drawn until it is closed; its label says what the shape shows.</summary>
    public Svg Link(string href, string label, string? css = null) => Open("a", ("href", href), ("aria-label", label), ("class", css));

    /// <summary>Half the width, in per cent of a wide page's picture, of a label of so many letters, with some room beside it.</summary>
    public static double HalfLabel(int letters) => Math.Max(3.5, 0.4 * letters);

    /// <summary>A mark of a meeting in the middle of a place, moved sideways by so many pixels, with a target of 24 pixels.</summary>
    public Svg Mark(MarkKind kind, Percent x, int y, int shift = 0) =>
        Open("g", ("transform", $"translate({shift - 10} {y - 10})"))
            .Draw("use", ("class", kind.Class), ("href", "#" + kind.Symbol), ("x", x), ("y", 0), ("width", 20), ("height", 20))
            .Draw("rect", ("class", "hitbox"), ("x", x), ("y", -2), ("width", 24), ("height", 24), ("transform", "translate(-2)"))
            .Close();

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(drawn);

    public override string ToString() => drawn.ToString();

    private void Start(string tag, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        drawn.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            var words = value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value.ToString()!;
            drawn.Append(' ').Append(name).Append("=\"").Append(HtmlEncoder.Default.Encode(words)).Append('"');
        }
    }
}
