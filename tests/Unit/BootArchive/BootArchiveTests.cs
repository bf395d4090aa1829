using System.Text;
using ViperOS.Contracts;
using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tests.BootArchive;

/// <summary>What is written can be read, and is always the same.</summary>
public sealed unsafe class BootArchiveTests
{
    [Fact]
    public void Layouts_are_those_of_the_documentation()
    {
        Assert.Equal((int)BootArchiveHeader.Size, sizeof(BootArchiveHeader));
        Assert.Equal((int)BootArchiveEntryHeader.Size, sizeof(BootArchiveEntryHeader));
        byte[] archive = new BootArchiveWriter().ToArray();
        Assert.Equal("VIPERARC", Encoding.ASCII.GetString(archive, 0, 8));
        Assert.Equal(4096, archive.Length);
    }

    [Fact]
    public void The_checksum_is_the_common_CRC_32()
    {
        // The check value of CRC-32/ISO-HDLC.
        byte[] text = "123456789"u8.ToArray();
        fixed (byte* start = text)
        {
            Assert.Equal(0xCBF4_3926u, Contracts.BootArchive.ComputeChecksum(start, (ulong)text.Length));
        }
    }

    [Fact]
    public void An_empty_archive_is_valid()
    {
        using ArchiveMemory memory = new(new BootArchiveWriter().ToArray());
        Assert.Equal(BootArchiveStatus.Valid, memory.Status);
        Assert.Equal(0, memory.Archive.EntryCount);
        Assert.False(memory.Archive.TryFind("x"u8, out _));
    }

    [Fact]
    public void Files_come_back_with_their_directories()
    {
        byte[] big = new byte[10_000];
        new Random(1).NextBytes(big);
        BootArchiveWriter writer = new();
        writer.AddFile("S/Startup-Sequence", "echo hello"u8.ToArray(), BootArchiveWriter.FileMode);
        writer.AddFile("C/größe", big, BootArchiveWriter.ProgramMode);
        writer.AddFile("C/empty", default, BootArchiveWriter.FileMode);
        writer.AddDirectory("T");
        using ArchiveMemory memory = new(writer.ToArray());

        Assert.Equal(BootArchiveStatus.Valid, memory.Status);
        Assert.Equal(["C", "C/empty", "C/größe", "S", "S/Startup-Sequence", "T"], memory.Paths());
        Assert.Equal(big, memory.Read("C/größe"));
        Assert.Equal("echo hello"u8.ToArray(), memory.Read("S/Startup-Sequence"));
        Assert.Empty(memory.Read("C/empty"));
        Assert.True(memory.Archive.TryFind("T"u8, out BootArchiveEntry directory));
        Assert.True(directory.IsDirectory);
        Assert.True(memory.Archive.TryFind("C/größe"u8, out BootArchiveEntry file));
        Assert.False(file.IsDirectory);
        Assert.Equal(BootArchiveWriter.ProgramMode, file.Mode);
    }

    [Fact]
    public void Links_modes_and_names_of_other_systems_come_back()
    {
        BootArchiveWriter writer = new();
        writer.AddLink("bin", "usr/bin");
        writer.AddLink("usr/lib/x.so", "x.so.1");
        writer.AddLink("usr/lib/x.so", "x.so.2");
        writer.AddFile("usr/bin/su", "#!"u8.ToArray(), 0x9ED); // 04755
        writer.AddFile("usr/lib/File::Temp", "1"u8.ToArray(), BootArchiveWriter.FileMode);
        writer.AddDirectory("tmp", 0x3FF);
        writer.AddFile("tmp/x", default, BootArchiveWriter.FileMode);
        using ArchiveMemory memory = new(writer.ToArray());

        Assert.Equal(BootArchiveStatus.Valid, memory.Status);
        Assert.Equal(["bin", "tmp", "tmp/x", "usr", "usr/bin", "usr/bin/su", "usr/lib", "usr/lib/File::Temp", "usr/lib/x.so"], memory.Paths());
        Assert.True(memory.Archive.TryFind("bin"u8, out BootArchiveEntry link));
        Assert.True(link.IsSymbolicLink);
        Assert.Equal("usr/bin"u8.ToArray(), memory.Read("bin"));
        Assert.Equal("x.so.2"u8.ToArray(), memory.Read("usr/lib/x.so"));
        Assert.True(memory.Archive.TryFind("usr/bin/su"u8, out BootArchiveEntry program));
        Assert.Equal(0x9EDu, program.Mode);
        Assert.True(memory.Archive.TryFind("tmp"u8, out BootArchiveEntry directory));
        Assert.Equal(0x3FFu, directory.Mode);
        Assert.Throws<ImageException>(() => writer.AddDirectory("bin"));
    }

    [Fact]
    public void Data_lies_on_pages_and_the_rest_of_the_last_page_is_zero()
    {
        BootArchiveWriter writer = new();
        writer.AddFile("a", Enumerable.Repeat((byte)0xFF, 5000).ToArray(), BootArchiveWriter.FileMode);
        writer.AddFile("b", Enumerable.Repeat((byte)0xFF, 1).ToArray(), BootArchiveWriter.FileMode);
        byte[] archive = writer.ToArray();
        using ArchiveMemory memory = new(archive);
        for (int i = 0; i < memory.Archive.EntryCount; i++)
        {
            BootArchiveEntry entry = memory.Archive[i];
            Assert.Equal(0ul, entry.DataOffset % 4096);
            int end = (int)(entry.DataOffset + entry.DataLength);
            Assert.All(archive[end..((end + 4095) & ~4095)], b => Assert.Equal(0, b));
        }
    }

    [Fact]
    public void The_order_of_adding_does_not_matter()
    {
        BootArchiveWriter one = new();
        one.AddFile("C/a", new byte[] { 1 }, BootArchiveWriter.FileMode);
        one.AddFile("B/b", new byte[] { 2 }, BootArchiveWriter.FileMode);
        BootArchiveWriter other = new();
        other.AddFile("B/b", new byte[] { 2 }, BootArchiveWriter.FileMode);
        other.AddFile("C/a", new byte[] { 0 }, BootArchiveWriter.FileMode);
        other.AddFile("C/a", new byte[] { 1 }, BootArchiveWriter.FileMode);
        Assert.Equal(one.ToArray(), other.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("../a")]
    [InlineData("C:a")]
    [InlineData("a\0")]
    public void Paths_that_lead_elsewhere_are_refused(string path)
    {
        Assert.Throws<ImageException>(() => new BootArchiveWriter().AddFile(path, default, BootArchiveWriter.FileMode));
    }

    [Theory]
    [InlineData("C:hello", "C/hello")]
    [InlineData("c:hello", "C/hello")]
    [InlineData("SYS:docs/readme", "docs/readme")]
    [InlineData("sys:x", "x")]
    [InlineData("x", "x")]
    [InlineData("S:Startup-Sequence", "S/Startup-Sequence")]
    [InlineData("/etc/passwd", "etc/passwd")]
    public void Guest_paths_become_archive_paths(string guest, string expected)
    {
        Assert.Equal(expected, GuestPath.ToArchivePath(guest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("C:")]
    [InlineData("C:../x")]
    [InlineData("A:B:c")]
    [InlineData("RAM:x")]
    public void Bad_guest_paths_are_refused(string guest)
    {
        Assert.Throws<ImageException>(() => GuestPath.ToArchivePath(guest));
    }

    [Fact]
    public void A_file_cannot_also_be_a_directory()
    {
        BootArchiveWriter writer = new();
        writer.AddFile("a/b", new byte[1], BootArchiveWriter.FileMode);
        Assert.Throws<ImageException>(() => writer.AddFile("a", new byte[1], BootArchiveWriter.FileMode));
    }
}
