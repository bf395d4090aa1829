using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>Shows measurements as a table or as JSON.</summary>
public static class BenchmarkReport
{
    public static string ToJson(IReadOnlyList<Measurement> measurements)
    {
        return JsonSerializer.Serialize(measurements, JsonSerializerOptions.Web);
    }

    public static void WriteTable(IReadOnlyList<Measurement> measurements, BenchmarkTargets targets)
    {
        Table table = new() { Border = TableBorder.Rounded };
        table.AddColumn("Measured");
        table.AddColumn("Name");
        table.AddColumn(new TableColumn("Value").RightAligned());
        table.AddColumn("Unit");
        table.AddColumn(new TableColumn("Target").RightAligned());
        table.AddColumn(new TableColumn("Change").RightAligned());
        foreach (Measurement measurement in measurements)
        {
            string value = Number(measurement.Value);
            string colour = measurement.Target is null ? "default" : measurement.Misses ? "red" : "green";
            table.AddRow(
                Markup.Escape(targets.TitleOf(measurement.Name)),
                Markup.Escape(measurement.Name),
                $"[{colour}]{value}[/]",
                Markup.Escape(measurement.Unit),
                measurement.Target is { } target ? $"≤ {Number(target)}" : "",
                targets.ChangeOf(measurement) is { } change ? change.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %" : "");
        }

        Terminal.Output.Write(table);
    }

    private static string Number(double value)
    {
        return value.ToString("#,0.###", CultureInfo.InvariantCulture);
    }
}
