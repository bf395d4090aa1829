using System.Text;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.Tests.Services;

/// <summary>Walkers over bytes that come from elsewhere, and texts for people.</summary>
public sealed unsafe class TextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("a", "a!")]
    [InlineData("a/b", "a|b!")]
    [InlineData("//a//./b/./", "a|b!")]
    [InlineData(".hidden/..more", ".hidden|..more!")]
    [InlineData(".", "")]
    public void Paths_are_walked_name_by_name(string path, string expected)
    {
        PathComponents components = new(Encoding.UTF8.GetBytes(path));
        List<string> names = [];
        while (components.MoveNext())
        {
            names.Add(Encoding.UTF8.GetString(components.Current) + (components.IsLast ? "!" : ""));
        }

        Assert.Equal(ErrorNumber.None, components.Error);
        Assert.Equal(expected, string.Join('|', names));
    }

    [Theory]
    [InlineData("..", ErrorNumber.EINVAL)]
    [InlineData("a/../b", ErrorNumber.EINVAL)]
    [InlineData("a/b\0c", ErrorNumber.EINVAL)]
    public void Paths_that_leave_or_deceive_are_refused(string path, ErrorNumber expected)
    {
        PathComponents components = new(Encoding.UTF8.GetBytes(path));
        while (components.MoveNext())
        {
            Assert.False(components.Current.SequenceEqual(".."u8));
        }

        Assert.Equal(expected, components.Error);
        Assert.False(components.MoveNext());
    }

    [Fact]
    public void A_name_of_255_bytes_is_the_longest()
    {
        PathComponents longest = new(new byte[255].Select(_ => (byte)'x').ToArray());
        Assert.True(longest.MoveNext());
        PathComponents longer = new(new byte[256].Select(_ => (byte)'x').ToArray());
        Assert.False(longer.MoveNext());
        Assert.Equal(ErrorNumber.ENAMETOOLONG, longer.Error);
    }

    [Fact]
    public void Every_error_has_a_name_and_a_text_of_its_own()
    {
        ErrorNumber[] errors = Enum.GetValues<ErrorNumber>();
        string[] texts = [.. errors.Select(e => Encoding.UTF8.GetString(ErrorText.For(e)))];
        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.DoesNotContain("unknown error", texts);
        Assert.All(errors.Where(e => e != ErrorNumber.None), e => Assert.Equal(e.ToString(), Encoding.UTF8.GetString(ErrorText.NameOf(e))));
        Assert.Equal("unknown error", Encoding.UTF8.GetString(ErrorText.For((ErrorNumber)999)));
    }

    [Fact]
    public void Directory_entries_are_walked_and_damage_ends_the_walk()
    {
        byte[] buffer = new byte[64];
        buffer[0] = 7;
        buffer[16] = 24;
        buffer[18] = 4;
        "dir"u8.CopyTo(buffer.AsSpan(19));
        buffer[24] = 8;
        buffer[24 + 16] = 32;
        buffer[24 + 18] = 8;
        "file.txt"u8.CopyTo(buffer.AsSpan(24 + 19));
        DirectoryEntries entries = new(buffer);
        Assert.True(entries.MoveNext());
        Assert.Equal(("dir", 7UL, FileKind.Directory), (Encoding.UTF8.GetString(entries.Name), entries.Node, entries.Kind));
        Assert.True(entries.MoveNext());
        Assert.Equal(("file.txt", 8UL, FileKind.Regular), (Encoding.UTF8.GetString(entries.Name), entries.Node, entries.Kind));
        Assert.False(entries.MoveNext());

        buffer[16] = 255;
        Assert.False(new DirectoryEntries(buffer).MoveNext());
        buffer[16] = 3;
        Assert.False(new DirectoryEntries(buffer).MoveNext());
        Assert.False(new DirectoryEntries(buffer.AsSpan(0, 5)).MoveNext());
    }

    [Fact]
    public void Log_records_are_walked_and_damage_ends_the_walk()
    {
        byte[] buffer = new byte[128];
        fixed (byte* start = buffer)
        {
            LogRecord* record = (LogRecord*)start;
            record->Sequence = 5;
            record->TextLength = 3;
            "abc"u8.CopyTo(buffer.AsSpan(sizeof(LogRecord)));
            int next = (sizeof(LogRecord) + 3 + 7) & ~7;
            ((LogRecord*)(start + next))->Sequence = 6;
            LogRecords records = new(buffer.AsSpan(0, next + sizeof(LogRecord)));
            Assert.True(records.MoveNext());
            Assert.Equal((5UL, "abc"), (records.Head.Sequence, Encoding.UTF8.GetString(records.Text)));
            Assert.True(records.MoveNext());
            Assert.Equal((6UL, 0), (records.Head.Sequence, records.Text.Length));
            Assert.False(records.MoveNext());
            record->TextLength = 200;
            Assert.False(new LogRecords(buffer).MoveNext());
        }
    }

    [Fact]
    public void A_default_handle_is_none_and_not_standard_input()
    {
        Assert.False(default(Handle).IsSome);
        Assert.Equal(PseudoHandle.None, default(Handle).Value);
        Assert.Equal(0, FileHandle.StandardInput.Handle.Value);
        Assert.True(FileHandle.StandardInput.Handle.IsSome);
    }
}
