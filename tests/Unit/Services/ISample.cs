using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Tests.Services;

/// <summary>A service with every kind of parameter, for the tests.</summary>
[Service(3)]
public interface ISample
{
    /// <summary>Too many for the words, so that some lie in the data.</summary>
    ErrorNumber Scalars(
        bool flag, sbyte a, byte b, short c, ushort d, int e, uint f, long g, ulong h, SampleColor color, out bool flagBack, out sbyte aBack,
        out byte bBack, out short cBack, out ushort dBack, out int eBack, out uint fBack, out long gBack, out ulong hBack, out SampleColor colorBack);

    ErrorNumber Structures(in SampleSmall small, SampleTwelve twelve, SampleLarge large, out SampleLarge largeBack, out SampleTwelve twelveBack, out SampleSmall smallBack);

    /// <summary>One part: straight from and to the caller's memory.</summary>
    ErrorNumber Reverse(ReadOnlySpan<byte> text, Span<byte> reversed, out int length);

    /// <summary>Several parts, of several element sizes.</summary>
    ErrorNumber Join(
        ReadOnlySpan<byte> first, uint factor, ReadOnlySpan<SampleTwelve> second, ReadOnlySpan<ushort> third, Span<ushort> thirdBack,
        out int thirdCount, Span<SampleTwelve> secondBack, out int secondCount, Span<byte> firstBack, out int firstCount);

    int Add(int left, int right);

    long AddLong(long left, long right);

    ErrorNumber Exchange(
        [Grants(Rights.Signal | Rights.Wait)] Event given, Handle any, [Grants(Connection.ClientRights)] out Connection made,
        [Grants(Rights.Wait, KeepsOwn = true)] out Event kept);

    [OneWay]
    ErrorNumber Tell(uint number, ReadOnlySpan<byte> text);

    ErrorNumber Later(uint key, Span<byte> text, out int length, out ulong number);

    [Ordinal(100)]
    ErrorNumber Nothing();
}

/// <summary>An enumeration narrower than a word.</summary>
public enum SampleColor : byte
{
    Red = 1,
    Green = 2,
    Blue = 200,
}

/// <summary>Fits one word.</summary>
[StructLayout(LayoutKind.Sequential)]
public record struct SampleSmall(ushort X, ushort Y, SampleColor Color, byte Reserved, ushort Z);

/// <summary>Fills one word and a half.</summary>
[StructLayout(LayoutKind.Sequential)]
public record struct SampleTwelve(uint X, uint Y, uint Z);

/// <summary>Too large for words, with structures inside.</summary>
[StructLayout(LayoutKind.Sequential)]
public record struct SampleLarge(SampleSmall Small, SampleTwelve Twelve, uint Number, ulong Last);
