using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.InteropServices;

/// <summary>An operating system by its name, whose case does not matter.</summary>
public readonly struct OSPlatform : IEquatable<OSPlatform>
{
    private OSPlatform(string name)
    {
        Name = name;
    }

    public static OSPlatform FreeBSD { get; } = new("FREEBSD");

    public static OSPlatform Linux { get; } = new("LINUX");

    public static OSPlatform OSX { get; } = new("OSX");

    public static OSPlatform Windows { get; } = new("WINDOWS");

    internal string? Name { get; }

    public static bool operator ==(OSPlatform left, OSPlatform right) => left.Equals(right);

    public static bool operator !=(OSPlatform left, OSPlatform right) => !left.Equals(right);

    public static OSPlatform Create(string osPlatform)
    {
        ArgumentException.ThrowIfNullOrEmpty(osPlatform);
        return new OSPlatform(osPlatform);
    }

    public bool Equals(OSPlatform other) => string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OSPlatform other && Equals(other);

    public override int GetHashCode() => Name == null ? 0 : Name.GetHashCode(StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Name ?? string.Empty;
}
