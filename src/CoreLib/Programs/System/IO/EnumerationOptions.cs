namespace System.IO;

/// <summary>How a directory is listed.</summary>
public class EnumerationOptions
{
    private int _maxRecursionDepth;
    private MatchType _matchType;
    private MatchCasing _matchCasing;

    public EnumerationOptions()
    {
        IgnoreInaccessible = true;
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System;
        MaxRecursionDepth = int.MaxValue;
    }

    /// <summary>What the overloads without options use: nothing is skipped.</summary>
    internal static EnumerationOptions Compatible { get; } =
        new() { MatchType = MatchType.Win32, AttributesToSkip = 0, IgnoreInaccessible = false };

    internal static EnumerationOptions CompatibleRecursive { get; } =
        new() { RecurseSubdirectories = true, MatchType = MatchType.Win32, AttributesToSkip = 0, IgnoreInaccessible = false };

    internal static EnumerationOptions Default { get; } = new();

    public bool RecurseSubdirectories { get; set; }

    public bool IgnoreInaccessible { get; set; }

    /// <summary>In bytes; 0 lets the system choose.</summary>
    public int BufferSize { get; set; }

    public FileAttributes AttributesToSkip { get; set; }

    public bool ReturnSpecialDirectories { get; set; }

    public MatchType MatchType
    {
        get => _matchType;
        set => _matchType = value is MatchType.Simple or MatchType.Win32
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Enum value was out of legal range.");
    }

    public MatchCasing MatchCasing
    {
        get => _matchCasing;
        set => _matchCasing = value is >= MatchCasing.PlatformDefault and <= MatchCasing.CaseInsensitive
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), "Enum value was out of legal range.");
    }

    public int MaxRecursionDepth
    {
        get => _maxRecursionDepth;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxRecursionDepth = value;
        }
    }

    internal static EnumerationOptions From(SearchOption option) => option switch
    {
        SearchOption.TopDirectoryOnly => Compatible,
        SearchOption.AllDirectories => CompatibleRecursive,
        _ => throw new ArgumentOutOfRangeException("searchOption", "Enum value was out of legal range."),
    };
}
