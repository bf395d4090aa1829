using System.Globalization;
using System.Net;
using System.Text;

namespace ViperOS.Tools.Viper.Benchmarks;

/// <summary>
/// Draws measurements as an SVG: one bar each, on a scale of its own that ends at the greater of value and target, with a mark at the
/// target. Bars are comparable with their targets, not with each other.
/// </summary>
public static class BenchmarkChart
{
    private const int RowHeight = 28;
    private const int LabelWidth = 360;
    private const int BarWidth = 420;
    private const int FigureWidth = 200;
    private const int Margin = 16;
    private const double Headroom = 1.05;

    public static string Draw(IReadOnlyList<Measurement> measurements, Func<string, string> titleOf)
    {
        int width = LabelWidth + BarWidth + FigureWidth + (2 * Margin);
        int height = (measurements.Count * RowHeight) + (2 * Margin);
        StringBuilder svg = new();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"13\">");
        svg.AppendLine("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>");
        for (int i = 0; i < measurements.Count; i++)
        {
            DrawRow(svg, measurements[i], titleOf(measurements[i].Name), Margin + (i * RowHeight));
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void DrawRow(StringBuilder svg, Measurement measurement, string title, int y)
    {
        double scale = double.Max(measurement.Value, measurement.Target ?? 0) * Headroom;
        double length = scale > 0 ? measurement.Value / scale * BarWidth : 0;
        string colour = measurement.Target is null ? "#7a8ca0" : measurement.Misses ? "#c0392b" : "#2e8b57";
        int left = Margin + LabelWidth;
        int middle = y + (RowHeight / 2) + 4;
        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{left - 8}\" y=\"{middle}\" text-anchor=\"end\">{WebUtility.HtmlEncode(title)}</text>");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{y + 5}\" width=\"{length:0.0}\" height=\"{RowHeight - 10}\" fill=\"{colour}\"/>");
        string figure = string.Create(CultureInfo.InvariantCulture, $"{measurement.Value:#,0.###} {measurement.Unit}");
        if (measurement.Target is { } target)
        {
            double mark = left + (target / scale * BarWidth);
            svg.AppendLine(CultureInfo.InvariantCulture, $"<line x1=\"{mark:0.0}\" x2=\"{mark:0.0}\" y1=\"{y + 2}\" y2=\"{y + RowHeight - 2}\" stroke=\"black\" stroke-width=\"2\"/>");
            figure += string.Create(CultureInfo.InvariantCulture, $" (≤ {target:#,0.###})");
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"<text x=\"{left + BarWidth + 8}\" y=\"{middle}\">{WebUtility.HtmlEncode(figure)}</text>");
    }
}
