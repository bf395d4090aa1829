using System.Globalization;
using System.Text;
using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Shell.BuiltIns;

/// <summary>Prints by a format (XCU printf), again and again until all arguments are used.</summary>
internal static class PrintfBuiltIn
{
    public static int Run(Interpreter shell, List<Field> words)
    {
        int first = words.Count > 1 && words[1].Text == "--" ? 2 : 1;
        if (words.Count <= first)
        {
            throw new ShellException("it needs a format: printf '%s\\n' TEXT");
        }

        string format = EscapeSequences.Expand(words[first].Text.Replace("%%", "%\\\\"), isEcho: false, out _).Replace("%\\", "%%");
        List<string> arguments = words.GetRange(first + 1, words.Count - first - 1).ConvertAll(w => w.Text);
        int code = 0;
        int next = 0;
        int before;
        do
        {
            before = next;
            StringBuilder text = new();
            bool stops = Format(shell, format, arguments, ref next, text, ref code);
            shell.Out.Add(text.ToString());
            if (stops)
            {
                break;
            }
        }
        while (next < arguments.Count && next != before);
        return code;
    }

    /// <returns>Whether <c>\c</c> in an argument of %b ends it all.</returns>
    private static bool Format(Interpreter shell, string format, List<string> arguments, ref int next, StringBuilder text, ref int code)
    {
        for (int i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                text.Append(format[i]);
                continue;
            }

            if (++i < format.Length && format[i] == '%')
            {
                text.Append('%');
                continue;
            }

            int start = i;
            while (i < format.Length && "-+ #0".Contains(format[i]))
            {
                i++;
            }

            string flags = format[start..i];
            int width = TakeNumber(format, ref i, arguments, ref next) ?? 0;
            int? precision = null;
            if (i < format.Length && format[i] == '.')
            {
                i++;
                precision = TakeNumber(format, ref i, arguments, ref next) ?? 0;
            }

            if (width < 0)
            {
                flags += "-";
                width = -width;
            }

            if (i == format.Length)
            {
                throw new ShellException("the format ends within a %");
            }

            char kind = format[i];
            string argument = next < arguments.Count ? arguments[next++] : "";
            bool stops = false;
            string value = kind switch
            {
                's' => Cut(argument, precision),
                'b' => Cut(EscapeSequences.Expand(argument, isEcho: true, out stops), precision),
                'c' => argument.Length == 0 ? "" : argument[..1],
                'd' or 'i' or 'u' or 'o' or 'x' or 'X' => Integer(shell, kind, flags, precision, argument, ref code),
                'e' or 'E' or 'f' or 'F' or 'g' or 'G' => Real(shell, kind, flags, precision ?? 6, argument, ref code),
                _ => throw new ShellException($"%{kind}: there is no such format"),
            };
            bool fillsZeros = flags.Contains('0') && !flags.Contains('-') && kind is not ('s' or 'b' or 'c') && (precision is null || kind is >= 'e' and <= 'g' or >= 'E' and <= 'G');
            if (fillsZeros)
            {
                int sign = value.Length != 0 && value[0] is '-' or '+' or ' ' ? 1 : 0;
                value = value[..sign] + new string('0', Math.Max(0, width - value.Length)) + value[sign..];
            }

            text.Append(flags.Contains('-') ? value.PadRight(width) : value.PadLeft(width));
            if (stops)
            {
                return true;
            }
        }

        return false;
    }

    private static int? TakeNumber(string format, ref int i, List<string> arguments, ref int next)
    {
        if (i < format.Length && format[i] == '*')
        {
            i++;
            return next < arguments.Count && int.TryParse(arguments[next++], out int given) ? given : 0;
        }

        int start = i;
        while (i < format.Length && char.IsAsciiDigit(format[i]))
        {
            i++;
        }

        return i == start ? null : int.TryParse(format.AsSpan(start, i - start), out int number) ? Math.Min(number, 100_000) : 100_000;
    }

    private static string Cut(string text, int? precision)
    {
        return precision is { } length && length >= 0 && length < text.Length ? text[..length] : text;
    }

    private static string Integer(Interpreter shell, char kind, string flags, int? precision, string argument, ref int code)
    {
        long number = ParseInteger(shell, argument, ref code);
        string digits = kind switch
        {
            'o' => Convert.ToString(number, 8),
            'x' => number.ToString("x", CultureInfo.InvariantCulture),
            'X' => number.ToString("X", CultureInfo.InvariantCulture),
            'u' => ((ulong)number).ToString(CultureInfo.InvariantCulture),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        string sign = "";
        if (digits[0] == '-')
        {
            sign = "-";
            digits = digits[1..];
        }
        else if (kind is 'd' or 'i')
        {
            sign = flags.Contains('+') ? "+" : flags.Contains(' ') ? " " : "";
        }

        digits = precision == 0 && number == 0 ? "" : digits.PadLeft(Math.Max(0, precision ?? 0), '0');
        string prefix = flags.Contains('#') && number != 0 ? kind switch
        {
            'o' => digits.StartsWith('0') ? "" : "0",
            'x' => "0x",
            'X' => "0X",
            _ => "",
        }
        : "";
        return sign + prefix + digits;
    }

    private static long ParseInteger(Interpreter shell, string argument, ref int code)
    {
        string text = argument.Trim();
        if (text.Length >= 2 && text[0] is '"' or '\'')
        {
            return text[1];
        }

        bool isNegative = text.StartsWith('-');
        string digits = text.TrimStart('-', '+');
        try
        {
            if (digits.Length == 0)
            {
                return argument.Length == 0 ? 0 : throw new FormatException();
            }

            ulong magnitude = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? Convert.ToUInt64(digits, 16)
                : digits[0] == '0' && digits.Length > 1 ? Convert.ToUInt64(digits, 8) : ulong.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            return isNegative ? unchecked(-(long)magnitude) : (long)magnitude;
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            shell.Report("printf", $"{argument}: it is no number");
            code = 1;
            int length = 0;
            while (length < digits.Length && length < 18 && char.IsAsciiDigit(digits[length]))
            {
                length++;
            }

            long known = length == 0 ? 0 : long.Parse(digits.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture);
            return isNegative ? -known : known;
        }
    }

    private static string Real(Interpreter shell, char kind, string flags, int precision, string argument, ref int code)
    {
        double number = 0;
        if (argument.Length != 0 && !double.TryParse(argument, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
        {
            shell.Report("printf", $"{argument}: it is no number");
            code = 1;
        }

        char lower = char.ToLowerInvariant(kind);
        string text = lower == 'f' ? number.ToString($"F{precision}", CultureInfo.InvariantCulture)
            : lower == 'e' ? Scientific(number, precision) : General(number, Math.Max(1, precision));
        text = char.IsUpper(kind) ? text.ToUpperInvariant() : text;
        return text[0] == '-' ? text : flags.Contains('+') ? "+" + text : flags.Contains(' ') ? " " + text : text;
    }

    private static string Scientific(double number, int precision)
    {
        return number.ToString((precision == 0 ? "0" : "0." + new string('0', precision)) + "e+00", CultureInfo.InvariantCulture);
    }

    /// <summary>C11 7.21.6.1, %g: by the exponent one or the other form, without zeros at the end.</summary>
    private static string General(double number, int precision)
    {
        if (number == 0)
        {
            return "0";
        }

        string scientific = Scientific(number, precision - 1);
        int at = scientific.IndexOf('e');
        int exponent = int.Parse(scientific.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent < -4 || exponent >= precision)
        {
            return TrimZeros(scientific[..at]) + scientific[at..];
        }

        return TrimZeros(number.ToString($"F{precision - 1 - exponent}", CultureInfo.InvariantCulture));
    }

    private static string TrimZeros(string text)
    {
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
