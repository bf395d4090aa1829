using System.Globalization;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Prints numbers in order.</summary>
internal sealed class Seq : Utility
{
    public override string Usage => "seq [-w] [-s SEPARATOR] [FIRST [STEP]] LAST\n  -w fills up with zeros to equal width  -s text between the numbers";

    public override string Options => "ws:";

    public override char NumberOption => '#';

    public override bool StopsAtOperand => true;

    public override int Run(Invocation call)
    {
        // -1 is a number and no option here.
        List<string> numbers = [.. call.Values('#').Select(v => "-" + v), .. call.Operands];
        if (numbers.Count is 0 or > 3)
        {
            throw new UsageException("it needs one to three numbers");
        }

        int decimals = numbers.Max(n => n.Contains('.') ? n.Length - n.IndexOf('.') - 1 : 0);
        long scale = 1;
        for (int i = 0; i < decimals; i++)
        {
            scale *= 10;
        }

        long first = numbers.Count > 1 ? Parse(numbers[0], decimals) : scale;
        long step = numbers.Count > 2 ? Parse(numbers[1], decimals) : scale;
        long last = Parse(numbers[^1], decimals);
        if (step == 0)
        {
            throw new UsageException("a step of 0 never comes to the end");
        }

        int width = call.Has('w') ? Math.Max(Text(first, decimals, scale).Length, Text(last, decimals, scale).Length) : 0;
        string separator = call.Value('s') ?? "\n";
        bool isFirst = true;
        for (long value = first; step > 0 ? value <= last : value >= last; value += step)
        {
            string text = Text(value, decimals, scale);
            text = width == 0 ? text : value < 0 ? "-" + text[1..].PadLeft(width - 1, '0') : text.PadLeft(width, '0');
            call.Out.Write((isFirst ? "" : separator) + text);
            isFirst = false;
        }

        call.Out.Write(isFirst ? "" : "\n");
        return 0;
    }

    /// <summary>A number in units of its last decimal.</summary>
    private static long Parse(string text, int decimals)
    {
        int point = text.IndexOf('.');
        string digits = point < 0 ? text + new string('0', decimals) : text.Remove(point, 1) + new string('0', decimals - (text.Length - point - 1));
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number : throw new UsageException($"{text}: it is no number");
    }

    private static string Text(long value, int decimals, long scale)
    {
        string sign = value < 0 ? "-" : "";
        ulong magnitude = (ulong)Math.Abs(value);
        string whole = (magnitude / (ulong)scale).ToString(CultureInfo.InvariantCulture);
        return decimals == 0 ? sign + whole
            : $"{sign}{whole}.{(magnitude % (ulong)scale).ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0')}";
    }
}
