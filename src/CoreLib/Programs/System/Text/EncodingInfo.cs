using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>Names an encoding that there is.</summary>
public sealed class EncodingInfo
{
    private readonly EncodingProvider? _provider;

    public EncodingInfo(EncodingProvider provider, int codePage, string name, string displayName)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(displayName);
        _provider = provider;
        CodePage = codePage;
        Name = name;
        DisplayName = displayName;
    }

    internal EncodingInfo(Encoding encoding)
    {
        CodePage = encoding.CodePage;
        Name = encoding.WebName;
        DisplayName = encoding.EncodingName;
    }

    public int CodePage { get; }

    public string Name { get; }

    public string DisplayName { get; }

    public Encoding GetEncoding() => _provider?.GetEncoding(CodePage) ?? Encoding.GetEncoding(CodePage);

    public override bool Equals([NotNullWhen(true)] object? value) => value is EncodingInfo other && CodePage == other.CodePage;

    public override int GetHashCode() => CodePage;
}
