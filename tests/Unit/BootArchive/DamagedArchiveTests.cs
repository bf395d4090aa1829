using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tests.BootArchive;

/// <summary>The reader takes any bytes: it refuses, or everything that it then hands out lies within the archive.</summary>
public sealed unsafe class DamagedArchiveTests
{
    private const int ChecksumOffset = 40;

    [Fact]
    public void Any_flipped_bit_of_header_table_or_names_is_noticed()
    {
        byte[] good = Sample();
        int metadata = (int)BinaryPrimitives.ReadUInt32LittleEndian(good.AsSpan(32))
            + (int)BinaryPrimitives.ReadUInt32LittleEndian(good.AsSpan(36));
        for (int bit = 0; bit < metadata * 8; bit++)
        {
            byte[] bad = [.. good];
            bad[bit / 8] ^= (byte)(1 << (bit % 8));
            using ArchiveMemory memory = new(bad);
            Assert.NotEqual(BootArchiveStatus.Valid, memory.Status);
        }
    }

    [Fact]
    public void Any_truncation_is_noticed()
    {
        byte[] good = Sample();
        for (int length = 0; length < good.Length; length++)
        {
            using ArchiveMemory memory = new(good.AsSpan(0, length));
            Assert.NotEqual(BootArchiveStatus.Valid, memory.Status);
        }
    }

    [Fact]
    public void A_misaligned_start_is_refused()
    {
        byte[] good = Sample();
        fixed (byte* start = new byte[good.Length + 16])
        {
            byte* misaligned = (byte*)(((nuint)start + 7) & ~(nuint)7) + 4;
            good.CopyTo(new Span<byte>(misaligned, good.Length));
            Assert.Equal(BootArchiveStatus.Misaligned, Contracts.BootArchive.TryOpen(misaligned, (ulong)good.Length, out _));
        }
    }

    /// <summary>With the checksum made right again, the checks behind it are on their own.</summary>
    [Fact]
    public void Mutations_with_a_right_checksum_never_lead_outside()
    {
        byte[] good = Sample();
        Gen<(int Offset, byte Value)> mutation =
            from offset in Gen.Choose(0, 300)
            from value in Gen.Choose(0, 255)
            select (offset, (byte)value);
        Prop.ForAll(Arb.From(Gen.ListOf(mutation)), mutations =>
        {
            byte[] bad = [.. good];
            foreach ((int offset, byte value) in mutations)
            {
                bad[offset] = value;
            }

            RepairChecksum(bad);
            using ArchiveMemory memory = new(bad);
            return memory.Status != BootArchiveStatus.Valid || LiesWithin(memory.Archive, bad.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    [Fact]
    public void Extreme_numbers_in_every_field_never_lead_outside()
    {
        byte[] good = Sample();
        ulong[] extremes = [0, 1, 4095, 4096, int.MaxValue, uint.MaxValue, long.MaxValue, ulong.MaxValue, ulong.MaxValue - 4095];
        for (int offset = 0; offset < 256; offset += 4)
        {
            foreach (ulong extreme in extremes)
            {
                byte[] narrow = [.. good];
                BinaryPrimitives.WriteUInt32LittleEndian(narrow.AsSpan(offset), (uint)extreme);
                Check(narrow);
                byte[] wide = [.. good];
                BinaryPrimitives.WriteUInt64LittleEndian(wide.AsSpan(offset), extreme);
                Check(wide);
            }
        }

        static void Check(byte[] bytes)
        {
            RepairChecksum(bytes);
            using ArchiveMemory memory = new(bytes);
            Assert.True(memory.Status != BootArchiveStatus.Valid || LiesWithin(memory.Archive, bytes.Length));
        }
    }

    private static byte[] Sample()
    {
        BootArchiveWriter writer = new();
        writer.AddFile("C/hello", new byte[5000], BootArchiveWriter.ProgramMode);
        writer.AddFile("S/Startup-Sequence", new byte[10], BootArchiveWriter.FileMode);
        writer.AddFile("S/empty", default, BootArchiveWriter.FileMode);
        return writer.ToArray();
    }

    private static void RepairChecksum(byte[] archive)
    {
        ulong length = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(32))
            + BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(36));
        fixed (byte* start = archive)
        {
            uint checksum = Contracts.BootArchive.ComputeChecksum(start, ulong.Min(length, (ulong)archive.Length));
            BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(ChecksumOffset), checksum);
        }
    }

    private static bool LiesWithin(Contracts.BootArchive archive, int length)
    {
        for (int i = 0; i < archive.EntryCount; i++)
        {
            BootArchiveEntry entry = archive[i];
            if (entry.DataOffset > (ulong)length || entry.DataLength > (ulong)length - entry.DataOffset
                || !Contracts.BootArchive.IsValidPath(entry.Path))
            {
                return false;
            }
        }

        return true;
    }
}
