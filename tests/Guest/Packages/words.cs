#:package Humanizer.Core@3.0.10
#:property InvariantGlobalization=true
using Humanizer;

Console.WriteLine("PascalCaseInputStringIsTurnedIntoSentence".Humanize());
Console.WriteLine("some title for a page".Titleize());
Console.WriteLine("Some name here".Camelize() + " " + "SomeName".Underscore() + " " + "SomeName".Kebaberize());
Console.WriteLine("long text that is too long".Truncate(10));
foreach (string word in (string[])["person", "child", "box", "city", "knife", "sheep"])
{
    Console.WriteLine($"{word} {word.Pluralize()} {word.Pluralize().Singularize()}");
}

Console.WriteLine("case".ToQuantity(0) + ", " + "case".ToQuantity(1) + ", " + "case".ToQuantity(5, ShowQuantityAs.Words));
Console.WriteLine(3501.ToWords() + "; " + 21.ToOrdinalWords() + "; " + 2026.ToRoman() + "; " + 42.Ordinalize());
Console.WriteLine(TimeSpan.FromMilliseconds(1299630020).Humanize(3) + "; " + TimeSpan.FromDays(15).Humanize());
Console.WriteLine(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(-30).Humanize(utcDate: true, dateToCompareAgainst: new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc)));
Console.WriteLine(10.Kilobytes().Humanize() + " " + (1.5).Megabytes());
Console.WriteLine(new[] { "one", "two", "three" }.Humanize());
