using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;

namespace ViperOS.Tests.Kernel.Diagnostics;

/// <summary>The ring of log records: the newest survive, whole and in order.</summary>
public sealed unsafe class LogRingTests
{
    private const int RingSize = 1024;

    [Fact]
    public void Records_come_back_as_written()
    {
        byte* memory = stackalloc byte[RingSize];
        LogRing ring = new(memory, RingSize);
        ring.Add(LogLevel.Warning, 7, 123, "one"u8);
        ring.Add(LogLevel.Debug, 0, 456, ""u8);
        List<(ulong Sequence, ulong Time, uint Process, LogLevel Level, string Text)> records = ReadAll(ref ring, 0, 4096);
        Assert.Equal((0ul, 123ul, 7u, LogLevel.Warning, "one"), records[0]);
        Assert.Equal((1ul, 456ul, 0u, LogLevel.Debug, ""), records[1]);
        Assert.Equal(2, records.Count);
    }

    [Fact]
    public void Reading_begins_at_the_number_asked_for()
    {
        byte* memory = stackalloc byte[RingSize];
        LogRing ring = new(memory, RingSize);
        for (int i = 0; i < 5; i++)
        {
            ring.Add(LogLevel.Information, 0, 0, "text"u8);
        }

        Assert.Equal(3ul, Assert.Single(ReadAll(ref ring, 3, 63)).Sequence);
        Assert.Empty(ReadAll(ref ring, 5, 4096));
        Assert.Empty(ReadAll(ref ring, 0, 31));
    }

    [Fact]
    public void The_newest_records_survive_any_sequence_of_lengths()
    {
        Prop.ForAll(Arb.From(Gen.ListOf(Gen.Choose(0, 200))), lengths =>
        {
            byte* memory = stackalloc byte[RingSize];
            LogRing ring = new(memory, RingSize);
            List<string> written = [];
            foreach (int length in lengths.Concat(lengths).Concat(lengths))
            {
                string text = new((char)('a' + (written.Count % 26)), length);
                written.Add(text);
                ring.Add(LogLevel.Information, 0, (ulong)written.Count, Encoding.ASCII.GetBytes(text));
            }

            var records = ReadAll(ref ring, 0, 2 * RingSize);
            Assert.Equal((ulong)written.Count, ring.NextSequence);
            for (int i = 0; i < records.Count; i++)
            {
                int index = written.Count - records.Count + i;
                Assert.Equal((ulong)index, records[i].Sequence);
                Assert.Equal(written[index], records[i].Text);
            }

            // At least what fits even with the most filler.
            int bytes = 0;
            int least = written.Reverse<string>().TakeWhile(text => (bytes += 24 + ((text.Length + 7) & ~7)) <= RingSize - 224).Count();
            Assert.True(records.Count >= least);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static List<(ulong Sequence, ulong Time, uint Process, LogLevel Level, string Text)> ReadAll(
        ref LogRing ring, ulong first, int size)
    {
        byte[] buffer = new byte[size];
        int length = ring.Read(first, buffer);
        List<(ulong, ulong, uint, LogLevel, string)> result = [];
        fixed (byte* start = buffer)
        {
            for (int offset = 0; offset < length;)
            {
                LogRecord* record = (LogRecord*)(start + offset);
                string text = Encoding.ASCII.GetString(start + offset + sizeof(LogRecord), record->TextLength);
                result.Add((record->Sequence, record->Time, record->ProcessId, (LogLevel)record->Level, text));
                offset += (sizeof(LogRecord) + record->TextLength + 7) & ~7;
            }
        }

        return result;
    }
}
