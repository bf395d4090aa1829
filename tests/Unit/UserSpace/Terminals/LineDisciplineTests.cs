using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Terminals;

namespace ViperOS.Tests.UserSpace.Terminals;

public sealed class LineDisciplineTests
{
    private readonly LineDiscipline _discipline = new(new OutputProcessor());

    [Theory]
    [InlineData("hello\r", "hello\n")]
    [InlineData("helx\x7flo\r", "hello\n")]
    [InlineData("one two\x17three\r", "one three\n")]
    [InlineData("junk\x15good\r", "good\n")]
    [InlineData("ä\x7fx\r", "x\n")]
    [InlineData("a\x16\x03\r", "a\x03\n")]
    [InlineData("part\x04", "part")]
    [InlineData("no line end", "")]
    public void Lines_are_edited_before_they_are_read(string typed, string read)
    {
        Type(typed);
        Assert.Equal(read, Drain(_discipline.Ready));
    }

    [Fact]
    public void Echo_shows_what_was_typed_and_wipes_what_was_erased()
    {
        Assert.Equal("ab\b \b\r\n", Type("ab\x7f\r"));
        Assert.Equal("^A\b \b\b \b", Type("\x01\x7f"));
        Assert.Equal("a\t" + string.Concat(Enumerable.Repeat("\b \b", 7)), Type("a\t\x7f"));
    }

    [Fact]
    public void Control_characters_say_what_to_do()
    {
        Type("lost");
        Assert.Equal(LineEvents.Interrupt | LineEvents.FlushOutput, _discipline.Take(0x03));
        Assert.Equal(LineEvents.EndOfFile, _discipline.Take(0x04));
        Assert.Equal(LineEvents.Stop, _discipline.Take(0x13));
        Assert.Equal(LineEvents.Start, _discipline.Take(0x11));
        Assert.True(_discipline.Ready.IsEmpty);
    }

    [Fact]
    public void Raw_mode_passes_every_byte()
    {
        _discipline.SetAttributes(TerminalAttributes.Raw);
        string all = new([.. Enumerable.Range(0, 128).Select(i => (char)i)]);
        Assert.Equal("", Type(all));
        Assert.Equal(all, Drain(_discipline.Ready));
    }

    [Fact]
    public void A_line_that_was_begun_is_not_lost_when_the_mode_changes()
    {
        Type("typed ahead");
        _discipline.SetAttributes(TerminalAttributes.Raw);
        Assert.Equal("typed ahead", Drain(_discipline.Ready));
    }

    [Fact]
    public void A_line_has_an_end()
    {
        Type(new string('x', LineDiscipline.MaximumLine + 10) + "\r");
        Assert.Equal(LineDiscipline.MaximumLine + 1, _discipline.Ready.Count);
    }

    [Fact]
    public void Output_gets_its_line_ends_put_right_however_small_the_queue_is()
    {
        Prop.ForAll<string>(text =>
        {
            OutputProcessor processor = new();
            ByteQueue queue = new(4);
            byte[] bytes = Encoding.UTF8.GetBytes(text ?? "");
            StringBuilder written = new();
            List<byte> output = [];
            int position = 0;
            while (position < bytes.Length)
            {
                position += processor.Process(bytes.AsSpan(position), TerminalAttributes.Cooked.Output, queue);
                while (!queue.IsEmpty)
                {
                    output.AddRange(queue.Peek());
                    queue.Remove(queue.Peek().Length);
                }
            }

            string expected = Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal);
            return Encoding.UTF8.GetString([.. output]) == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public unsafe void A_queue_in_foreign_memory_goes_on_where_its_user_stopped()
    {
        byte* memory = stackalloc byte[ByteQueue.HeaderSize + 16];
        new Span<byte>(memory, ByteQueue.HeaderSize + 16).Clear();
        Assert.True(new ByteQueue(memory, 16).TryAdd("0123456789"u8));
        ByteQueue second = new(memory, 16);
        second.Remove(8);
        Assert.True(second.TryAdd("ab"u8, "cdefgh"u8));
        Assert.Equal("89abcdefgh", Drain(new ByteQueue(memory, 16)));
        ((uint*)memory)[1] += 1000;
        Assert.True(new ByteQueue(memory, 16).IsEmpty);
    }

    [Fact]
    public void A_queue_gives_back_what_it_took_in_order()
    {
        Prop.ForAll<byte[][]>(pieces =>
        {
            ByteQueue queue = new(16);
            Queue<byte> model = new();
            foreach (byte[] piece in pieces)
            {
                if (queue.TryAdd(piece))
                {
                    foreach (byte b in piece)
                    {
                        model.Enqueue(b);
                    }
                }
                else if (model.Count + piece.Length <= 16)
                {
                    return false;
                }

                ReadOnlySpan<byte> head = queue.Peek();
                int count = head.Length / 2;
                foreach (byte b in head[..count])
                {
                    if (model.Dequeue() != b)
                    {
                        return false;
                    }
                }

                queue.Remove(count);
            }

            return queue.Count == model.Count;
        }).QuickCheckThrowOnFailure();
    }

    private string Type(string text)
    {
        StringBuilder echo = new();
        foreach (byte value in Encoding.UTF8.GetBytes(text))
        {
            Assert.True(_discipline.CanTake);
            _discipline.Take(value);
            echo.Append(Drain(_discipline.Echo));
        }

        return echo.ToString();
    }

    private static string Drain(ByteQueue queue)
    {
        List<byte> bytes = [];
        while (!queue.IsEmpty)
        {
            ReadOnlySpan<byte> piece = queue.Peek();
            bytes.AddRange(piece);
            queue.Remove(piece.Length);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
