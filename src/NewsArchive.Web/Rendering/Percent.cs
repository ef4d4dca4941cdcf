using System.Globalization;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// A place along a picture's width. Pictures have no view box: x is in per cent and y in pixels, so that the drawing
/// stretches and its text does not; and it is an attribute, so that a strict content policy holds.
/// </summary>
public readonly record struct Percent(double Value)
{
    public static Percent Of(double part, double whole) => new(whole <= 0 ? 0 : 100 * part / whole);

    public Percent Clamped => new(Math.Clamp(Value, 0, 100));

    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
