using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>A log of 1,500 lines, from which the interpreter of regular expressions takes dates, addresses and repeated words.</summary>
internal sealed class RegularExpressions() : Benchmark("runtime_regex", 3_291_912_374_128_820_926)
{
    private const int Lines = 1_500;

    private static readonly string[] s_words = ["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog", "and", "sleeps"];

    public override long Compute()
    {
        string log = Write();
        Regex date = new(@"\b(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>\d\d)\b", RegexOptions.CultureInvariant);
        Regex address = new(@"[a-z0-9._]+@(?:[a-z]+\.)+(?:org|net|com)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        Regex twice = new(@"\b(\w+) \1\b", RegexOptions.CultureInvariant);
        Regex line = new(@"^(?:\S+ ){2,5}(?<last>[aeiou]?\w*?s)\b.*$", RegexOptions.CultureInvariant | RegexOptions.Multiline);
        long sum = 0;
        foreach (Match match in date.Matches(log))
        {
            sum = Mix(sum, int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture));
        }

        foreach (Match match in address.Matches(log))
        {
            sum = Mix(sum, match.Length);
        }

        foreach (Match match in line.Matches(log))
        {
            sum = Mix(sum, match.Groups["last"].Index);
        }

        sum = Mix(sum, twice.Count(log));
        return Mix(sum, twice.Replace(log, static match => match.Groups[1].Value).Length);
    }

    private static string Write()
    {
        uint state = 1_234_567;
        StringBuilder log = new();
        for (int i = 0; i < Lines; i++)
        {
            uint random = Next(ref state);
            log.Append(CultureInfo.InvariantCulture, $"{1990 + random % 40}-{random % 14:D2}-{random % 28 + 1:D2}");
            for (int word = 0; word < 6; word++)
            {
                log.Append(' ').Append(s_words[Next(ref state) % s_words.Length]);
            }

            log.Append(CultureInfo.InvariantCulture, $" <User.{random % 1000}@mail.example.{((random & 1) != 0 ? "org" : "test")}>\n");
        }

        return log.ToString();
    }
}
