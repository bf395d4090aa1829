using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>A composite format that was taken apart once, to be used often.</summary>
[DebuggerDisplay("{Format}")]
public sealed class CompositeFormat
{
    private CompositeFormat(string format, CompositeSegment[] segments)
    {
        Format = format;
        Segments = segments;
        foreach (CompositeSegment segment in segments)
        {
            MinimumArgumentCount = Math.Max(MinimumArgumentCount, segment.Index + 1);
        }
    }

    public string Format { get; }

    public int MinimumArgumentCount { get; }

    internal CompositeSegment[] Segments { get; }

    public static CompositeFormat Parse([StringSyntax("CompositeFormat")] string format)
    {
        ArgumentNullException.ThrowIfNull(format);
        List<CompositeSegment> segments = [];
        CompositeReader reader = new(format);
        while (reader.TryRead(out CompositeSegment segment))
        {
            segments.Add(segment);
        }

        return new CompositeFormat(format, segments.ToArray());
    }
}
