using System.IO;
using System.Text;
using ViperOS.Kernel.Diagnostics;

namespace ViperOS.Tests.Kernel.Diagnostics;

/// <summary>Finding functions' names, and not believing tables.</summary>
public sealed class SymbolTableTests
{
    private const ulong Base = 0xFFFF_FFFF_8000_0000;

    [Theory]
    [InlineData(0, "", "Start", 0)]
    [InlineData(0x3F, "", "Start", 0x3F)]
    [InlineData(0x40, "ViperOS.Kernel.Main", "Run", 0)]
    [InlineData(0x123, "ViperOS.Kernel.Main", "Stop", 0x23)]
    [InlineData(0x1FF, "ViperOS.Kernel.Main", "Stop", 0xFF)]
    public void An_address_finds_its_function(ulong address, string scope, string member, uint distance)
    {
        SymbolTable table = new(Sample());
        Assert.True(table.TryFind(Base + address, out ReadOnlySpan<byte> foundScope, out ReadOnlySpan<byte> foundMember, out uint offset));
        Assert.Equal(scope, Encoding.UTF8.GetString(foundScope));
        Assert.Equal(member, Encoding.UTF8.GetString(foundMember));
        Assert.Equal(distance, offset);
    }

    [Theory]
    [InlineData(Base - 1)]
    [InlineData(Base + 0x200)]
    [InlineData(0)]
    [InlineData(ulong.MaxValue)]
    public void Addresses_outside_have_no_name(ulong address)
    {
        Assert.False(new SymbolTable(Sample()).TryFind(address, out _, out _, out _));
    }

    [Fact]
    public void Damaged_tables_are_survived()
    {
        byte[] good = Sample();
        for (int length = 0; length < good.Length; length++)
        {
            new SymbolTable(good.AsSpan(0, length)).TryFind(Base + 0x123, out _, out _, out _);
        }

        for (int offset = 0; offset < good.Length; offset++)
        {
            foreach (byte value in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                byte[] bad = [.. good];
                bad[offset] = value;
                for (ulong address = 0; address < 0x200; address += 0x3F)
                {
                    new SymbolTable(bad).TryFind(Base + address, out _, out _, out _);
                }
            }
        }
    }

    private static byte[] Sample()
    {
        string[] texts = ["Start", "ViperOS.Kernel.Main", "Run", "Stop"];
        (uint Offset, ushort Scope, ushort Member)[] functions = [(0, 0xFFFF, 0), (0x40, 1, 2), (0x100, 1, 3)];
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream);
        writer.Write("SYM1"u8);
        writer.Write(functions.Length);
        writer.Write(texts.Length);
        writer.Write(0x200u);
        writer.Write(Base);
        foreach ((uint offset, ushort scope, ushort member) in functions)
        {
            writer.Write(offset);
            writer.Write(scope);
            writer.Write(member);
        }

        uint position = 0;
        foreach (string text in texts)
        {
            writer.Write(position);
            position += (uint)text.Length;
        }

        writer.Write(position);
        writer.Write(Encoding.UTF8.GetBytes(string.Concat(texts)));
        writer.Flush();
        return stream.ToArray();
    }
}
