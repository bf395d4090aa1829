using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>Shows two systems beside each other: as a table and bars, or as JSON.</summary>
public static class ComparisonReport
{
    public static string ToJson(IReadOnlyList<Comparison> comparisons)
    {
        return JsonSerializer.Serialize(comparisons, JsonSerializerOptions.Web);
    }

    public static void Write(IReadOnlyList<Comparison> comparisons)
    {
        Table table = new() { Border = TableBorder.Rounded };
        table.AddColumn("Measured");
        table.AddColumn("Unit");
        foreach (string title in (string[])["ViperOS", "Linux", "Ratio", "Target"])
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        foreach (Comparison line in comparisons)
        {
            table.AddRow(
                Markup.Escape(line.Name),
                line.Unit,
                Number(line.Viper),
                Number(line.Linux),
                line.Ratio is { } ratio ? $"[{ColourOf(line)}]{ratio.ToString("0.00", CultureInfo.InvariantCulture)}[/]" : "",
                line.Target.ToString("0.0", CultureInfo.InvariantCulture));
        }

        Terminal.Output.Write(table);
        BarChart chart = new()
        {
            Label = "Time on ViperOS in per cent of that on Linux",
            Width = int.Min(Terminal.Output.Profile.Width, 100),
            Culture = CultureInfo.InvariantCulture,
        };
        chart.AddItems(comparisons.Where(line => line.Ratio is not null), line => new BarChartItem(
            line.Name, Math.Round(line.Ratio!.Value * 100), line.Ratio > line.Target ? Color.Red : Color.Green));
        Terminal.Output.Write(chart);
        int met = comparisons.Count(line => line.Ratio <= line.Target);
        Terminal.Output.MarkupLineInterpolated(
            $"{met} of {comparisons.Count(line => line.Ratio is not null)} lines are at their target or better; below 1 ViperOS is faster.");
    }

    private static string ColourOf(Comparison line)
    {
        return line.Ratio <= line.Target ? "green" : "red";
    }

    private static string Number(double? value)
    {
        return value?.ToString("#,0.#", CultureInfo.InvariantCulture) ?? "none";
    }
}
