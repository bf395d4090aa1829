namespace ViperOS.Tests.Soak;

/// <summary>
/// One thread's share: trees, lists, strings, boxes, arrays of many sizes. A part of them is kept for a while and checked when it goes.
/// Nothing here is shared between threads but <see cref="s_exchange"/>, through which they hand each other objects.
/// </summary>
internal sealed class Worker(int seed)
{
    private const int ExchangeSize = 64;
    private const int KeptCount = 64;
    private const int TableSize = 512;

    private static readonly Item?[] s_exchange = new Item?[ExchangeSize];

    private readonly Item?[] _kept = new Item?[KeptCount];
    private readonly Dictionary<string, Item> _table = [];
    private ulong _state = (ulong)seed * 0x9E3779B97F4A7C15;

    public long Allocations { get; private set; }

    public long Bad { get; private set; }

    public void Churn(long count)
    {
        long end = Allocations + count;
        while (Allocations < end)
        {
            ulong random = Next();
            Item item = Make((int)(random >> 8), (int)(random % 16));
            switch ((random >> 40) % 4)
            {
                case 0:
                    Replace(ref _kept[(random >> 48) % KeptCount], item);
                    break;
                case 1:
                    Item? other = Interlocked.Exchange(ref s_exchange[(random >> 48) % ExchangeSize], item);
                    Check(other);
                    break;
                case 2:
                    string key = (random >> 48 & (TableSize - 1)).ToString();
                    Allocations++;
                    if (_table.Remove(key, out Item? before))
                    {
                        Check(before);
                    }
                    else
                    {
                        _table[key] = item;
                    }

                    break;
                default:
                    Check(item);
                    break;
            }
        }
    }

    private Item Make(int number, int kind)
    {
        Item item = new() { Number = number, Text = number.ToString() };
        Allocations += 2;
        switch (kind)
        {
            case < 8:
                // A list.
                for (int i = 0; i <= kind * 4; i++)
                {
                    item = new Item { Number = number + i, Next = item };
                    Allocations++;
                }

                break;
            case < 12:
                item.Content = MakeTree(kind - 5, number);
                break;
            case < 15:
                byte[] bytes = new byte[(uint)number % (kind == 14 && number % 64 == 0 ? 40_000u : 300u)];
                Allocations++;
                if (bytes.AsSpan().ContainsAnyExcept((byte)0))
                {
                    Bad++;
                }

                bytes.AsSpan().Fill((byte)number);
                item.Content = bytes;
                break;
            default:
                object[] boxes = new object[20];
                for (int i = 0; i < boxes.Length; i++)
                {
                    boxes[i] = number + i;
                }

                Allocations += boxes.Length + 1;
                item.Content = boxes;
                break;
        }

        return item;
    }

    private Item MakeTree(int depth, int number)
    {
        Item item = new() { Number = number };
        Allocations++;
        if (depth > 0)
        {
            item.Next = MakeTree(depth - 1, number + 1);
            item.Content = MakeTree(depth - 1, number + 2);
        }

        return item;
    }

    private void Replace(ref Item? place, Item item)
    {
        Check(place);
        place = item;
    }

    private void Check(Item? item)
    {
        if (item is not null && !item.IsRight())
        {
            Bad++;
        }
    }

    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }
}
