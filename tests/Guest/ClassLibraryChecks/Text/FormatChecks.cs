using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Composite formats and interpolated text.</summary>
internal static class FormatChecks
{
    public static void Run()
    {
        foreach (string format in (string[])["", "x", "{0}", "{1}", "{2}", "{3}", "{0,5}|", "{0,-5}|", "{0:X4}", "{0,6:X2}|", "{{{0}}}", "{", "}", "{0", "{0:", "{0:x", "{a}", "{0,}", "{0,a}", "{ 0}", "{0 }", "{0 , 5 }|", "{0,-}", "{-1}", "{0:{}", "{0:}}", "a}b", "a{b", "{0:}", "{00}", "{1000000}", "{0,1000001}", "{{0}", "{0}}"])
        {
            TextReport.Line($"Format {format}", () => string.Format(format, 42, "text", null));
            TextReport.Line($"CompositeFormat {format}", () => CompositeFormat.Parse(format).MinimumArgumentCount);
        }

        TextReport.Line("Format null", () => string.Format(null!, 1));
        TextReport.Line("Format null args", () => string.Format("{0}", (object[])null!));
        TextReport.Line("Format custom", () => string.Format(new Shouter(), "{0}-{1:y}-{2,6}", 1, "a", null));
        TextReport.Line("Format composite", () => string.Format(null, CompositeFormat.Parse("{0}+{1,4}"), 1, "b"));
        TextReport.Line("Format composite few", () => string.Format(null, CompositeFormat.Parse("{0}+{1,4}"), 1));
        TextReport.Line("AppendFormat", () => new StringBuilder("<").AppendFormat("{0:D3}", 7).AppendFormat(new Shouter(), "{0}", 1).Append('>').ToString());
        int number = 42;
        string? nothing = null;
        DateTime moment = new(2024, 2, 29, 1, 2, 3);
        TextReport.Line("interpolated", () => $"{number,6}|{number,-6:X}|{nothing}|{nothing,3}|{moment:yyyy-MM-dd}|{'c',3}|{new object[0].Length}|{(object)number}");
        TextReport.Line("interpolated provider", () => string.Create(new Shouter(), $"{number} {nothing} {"x"}"));
        TextReport.Line("interpolated invariant", () => FormattableString.Invariant($"{1.5} {number:N}"));
        TextReport.Line("formattable", () =>
        {
            FormattableString text = $"{number} and {nothing}";
            return $"{text.Format} {text.ArgumentCount} {text.GetArgument(0)} {text}";
        });
        for (int length = 0; length < 12; length++)
        {
            int size = length;
            TextReport.Line($"TryWrite {length}", () =>
            {
                Span<char> target = new char[size];
                bool done = target.TryWrite($"{number,4}ab{nothing}{'\u20ac'}", out int written);
                return $"{done} {written} {target[..written]}";
            });
            TextReport.Line($"Utf8.TryWrite {length}", () =>
            {
                byte[] target = new byte[size];
                bool done = Utf8.TryWrite(target, $"{number,4}ab{nothing}{'\u20ac'}", out int written);
                return $"{done} {written} {Convert.ToHexString(target.AsSpan(0, written))}";
            });
        }

        TextReport.Line("Index", () => $"{^1} {(Index)3} {1..^2} {..} {5..}");
        TextReport.Line("Version", () => new Version("1.2.3.4").ToString(3) + new Version(1, 2) + new Version());
        foreach (string text in (string[])["1", "1.2", "1.2.3", "1.2.3.4", "1.2.3.4.5", "1.-2", "1.a", "", " 1 . 2 ", "99999999999.1"])
        {
            TextReport.Line($"Version.Parse {text}", () => Version.Parse(text));
            TextReport.Line($"Version.TryParse {text}", () => Version.TryParse(text, out Version? version) ? version : null);
        }

        TextReport.Line("Version order", () => $"{new Version(1, 2) < new Version(1, 2, 0)} {new Version(1, 10) > new Version(1, 9)} {new Version(1, 2) == new Version("1.2")}");
        TextReport.Line("Version fields", () => new Version(1, 2).ToString(3));
    }

    /// <summary>Formats everything in its own way.</summary>
    private sealed class Shouter : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => $"<{format}:{arg}!>";
    }
}
