using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Rendering;

/// <summary>
/// Where the next page of a listing begins: the sort keys of the last entry seen. Entries that come in meanwhile shift
/// nothing, and the thousandth page costs what the first did.
/// </summary>
public readonly record struct Cursor(int A, int B = 0, int C = 0)
{
    /// <summary>The first key as the day it stands for.</summary>
    public DateOnly Day => DateOnly.FromDayNumber(Math.Clamp(A, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>Opaque to those who use it.</summary>
    public override string ToString() =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{A}.{B}.{C}"))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>False for anything this program did not write.</summary>
    public static bool TryParse(string text, out Cursor cursor)
    {
        cursor = default;
        if (text.Length is 0 or > 60) return false;
        var padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        var bytes = new byte[64];
        if (!Convert.TryFromBase64String(padded, bytes, out var length)) return false;
        var parts = Encoding.ASCII.GetString(bytes, 0, length).Split('.');
        if (parts.Length != 3 || !Number(parts[0], out var a) || !Number(parts[1], out var b) || !Number(parts[2], out var c)) return false;
        cursor = new(a, b, c);
        return true;
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
