using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>The equality of strings. The compiler picks it by name.</summary>
internal sealed class StringEqualityComparer : EqualityComparer<string>
{
    public override bool Equals(string? x, string? y) => string.Equals(x, y);

    public override int GetHashCode([DisallowNull] string obj) => obj?.GetHashCode() ?? 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is StringEqualityComparer;

    public override int GetHashCode() => typeof(StringEqualityComparer).GetHashCode();
}
