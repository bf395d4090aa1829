using System.Runtime;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace ViperOS.Tests.Runtime.Dispatch;

/// <summary>Rows of call sites: what is found through them is what was added for that site and type, wherever rows lie over each other.</summary>
public sealed unsafe class DispatchRowsTests : IDisposable
{
    private const int SlotCount = 1024;
    private const int CellCount = 400;

    private readonly byte* _memory;
    private readonly DispatchCell* _cells;
    private DispatchRows _rows;

    public DispatchRowsTests()
    {
        nuint cells = CellCount * (nuint)sizeof(DispatchCell);
        nuint slots = SlotCount * (nuint)sizeof(DispatchSlot);
        _memory = (byte*)NativeMemory.AllocZeroed(cells + slots + (SlotCount / 8));
        _cells = (DispatchCell*)_memory;
        _rows = new DispatchRows((DispatchSlot*)(_memory + cells), SlotCount, (uint*)(_memory + cells + slots));
    }

    public void Dispose() => NativeMemory.Free(_memory);

    [Fact]
    public void A_new_cell_has_nothing() => Assert.Equal(0, DispatchRows.Find(_cells, 0x40_0100));

    [Fact]
    public void Types_of_one_site_are_found_each_with_its_code()
    {
        for (uint i = 0; i < 16; i++)
        {
            Assert.True(_rows.TryAdd(_cells, 0x40_0000 + (i * 24), (nint)i + 1));
        }

        for (uint i = 0; i < 16; i++)
        {
            Assert.Equal((nint)i + 1, DispatchRows.Find(_cells, 0x40_0000 + (i * 24)));
        }

        Assert.Equal(0, DispatchRows.Find(_cells, 0x40_0000 + (16 * 24)));
        Assert.False(_rows.TryAdd(_cells, 0x40_0000 + (17 * 24), 18));
    }

    [Fact]
    public void Types_with_the_same_low_byte_do_not_fit_one_row_but_two()
    {
        Assert.True(_rows.TryAdd(&_cells[0], 0x40_0100, 1));
        Assert.False(_rows.TryAdd(&_cells[0], 0x40_0200, 2));
        Assert.True(_rows.TryAdd(&_cells[1], 0x40_0200, 2));
        Assert.Equal(1, DispatchRows.Find(&_cells[0], 0x40_0100));
        Assert.Equal(0, DispatchRows.Find(&_cells[0], 0x40_0200));
        Assert.Equal(0, DispatchRows.Find(&_cells[1], 0x40_0100));
        Assert.Equal(2, DispatchRows.Find(&_cells[1], 0x40_0200));
    }

    [Fact]
    public void A_reader_with_the_old_row_still_finds_what_was_there()
    {
        Assert.True(_rows.TryAdd(_cells, 0x40_0100, 1));
        int row = _cells->Row;
        Assert.True(_rows.TryAdd(_cells, 0x40_0118, 2));
        Assert.NotEqual(row, _cells->Row);
        DispatchCell* reader = &_cells[1];
        reader->Row = row - sizeof(DispatchCell);
        Assert.Equal(1, DispatchRows.Find(reader, 0x40_0100));
        Assert.Equal(0, DispatchRows.Find(reader, 0x40_0118));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Sites_never_see_each_other_until_the_slots_are_used_up(int seed)
    {
        Random random = new(seed);
        Dictionary<(int Cell, nuint Type), nint> model = [];
        nuint[] types = new nuint[60];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = (nuint)(0x40_0000 + (random.Next(4096) * 8));
        }

        int refused = 0;
        for (int i = 1; i <= 2000; i++)
        {
            int cell = random.Next(CellCount);
            nuint type = types[random.Next(types.Length)];
            if (model.ContainsKey((cell, type)))
            {
                continue;
            }

            if (_rows.TryAdd(&_cells[cell], type, i))
            {
                model.Add((cell, type), i);
            }
            else
            {
                refused++;
            }
        }

        // The slots are enough for some hundreds of pairs, moves included.
        Assert.InRange(model.Count, 400, SlotCount);
        Assert.NotEqual(0, refused);
        for (int cell = 0; cell < CellCount; cell++)
        {
            foreach (nuint type in types)
            {
                Assert.Equal(model.GetValueOrDefault((cell, type)), DispatchRows.Find(&_cells[cell], type));
            }
        }
    }

    [Fact]
    public void Sites_with_one_type_each_fill_nearly_all_slots()
    {
        Random random = new(7);
        int added = 0;
        while (added < CellCount && _rows.TryAdd(&_cells[added], (nuint)(0x40_0000 + (random.Next(4096) * 8)), 1))
        {
            added++;
        }

        Assert.Equal(CellCount, added);
        int last = 0;
        for (int i = 0; i < CellCount; i++)
        {
            last = Math.Max(last, _cells[i].Row + (i * sizeof(DispatchCell)));
        }

        // No slot is left out for long: the last row begins not far behind the last entry.
        Assert.InRange((last / sizeof(DispatchCell)) - CellCount, 0, CellCount + (2 * DispatchRows.RowLength));
    }
}
