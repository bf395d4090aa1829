using Internal.NativeFormat;

namespace ViperOS.Tests.Runtime.NativeFormat;

/// <summary>The compiler's hash tables: a lookup gives all entries of a hash code and only those whose bucket and low byte agree.</summary>
public sealed unsafe class NativeHashtableTests
{
    [Fact]
    public void A_table_that_is_not_there_is_empty()
    {
        NativeHashtable table = new(null);
        Assert.False(table.Lookup(1).TryGetNext(out _));
        Assert.False(table.GetAll().TryGetNext(out _));
    }

    [Theory]
    [InlineData(0, 0, 20)]
    [InlineData(0, 1, 200)]
    [InlineData(3, 1, 300)]
    [InlineData(5, 1, 3)]
    [InlineData(8, 2, 3000)]
    public void Every_entry_is_found_by_its_hash_code(int bucketBits, int indexSize, int count)
    {
        Random random = new(bucketBits + count);
        List<(int Hash, uint Value)> entries = [];
        for (uint i = 0; i < count; i++)
        {
            entries.Add((random.Next(4) == 0 && i > 0 ? entries[random.Next((int)i)].Hash : random.Next(int.MinValue, int.MaxValue), i));
        }

        fixed (byte* start = NativeWriter.Hashtable(entries, bucketBits, indexSize))
        {
            NativeHashtable table = new(start);
            uint mask = ((1u << bucketBits) - 1) << 8 | 0xFF;
            foreach (int hash in entries.Select(e => e.Hash).Concat([0, -1, 0x1234_5678]))
            {
                // Which of them it is, the caller finds out.
                IEnumerable<uint> expected = entries.Where(e => (((uint)e.Hash ^ (uint)hash) & mask) == 0).Select(e => e.Value);
                Assert.Equal(expected.Order(), Values(table.Lookup(hash)).Order());
            }

            Assert.Equal(entries.Select(e => e.Value).Order(), Values(table.GetAll()).Order());
        }
    }

    private static List<uint> Values(NativeHashtable.Enumerator enumerator)
    {
        List<uint> values = [];
        while (enumerator.TryGetNext(out NativeParser entry))
        {
            values.Add(*(uint*)entry.Position);
        }

        return values;
    }
}
