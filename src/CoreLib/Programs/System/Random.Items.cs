namespace System;

// Choosing among items.
public partial class Random
{
    public void Shuffle<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Shuffle(values.AsSpan());
    }

    public void Shuffle<T>(Span<T> values)
    {
        for (int i = 0; i < values.Length - 1; i++)
        {
            int other = Next(i, values.Length);
            if (other != i)
            {
                (values[i], values[other]) = (values[other], values[i]);
            }
        }
    }

    public void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination)
    {
        if (choices.IsEmpty)
        {
            throw new ArgumentException("Span may not be empty.", nameof(choices));
        }

        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = choices[Next(choices.Length)];
        }
    }

    public T[] GetItems<T>(T[] choices, int length)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return GetItems(new ReadOnlySpan<T>(choices), length);
    }

    public T[] GetItems<T>(ReadOnlySpan<T> choices, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        T[] items = new T[length];
        GetItems(choices, items.AsSpan());
        return items;
    }

    public string GetString(ReadOnlySpan<char> choices, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (choices.IsEmpty)
        {
            throw new ArgumentException("Span may not be empty.", nameof(choices));
        }

        return new string(GetItems(choices, length));
    }

    public string GetHexString(int stringLength, bool lowercase = false) =>
        GetString(lowercase ? "0123456789abcdef" : "0123456789ABCDEF", stringLength);

    public void GetHexString(Span<char> destination, bool lowercase = false) =>
        GetItems(lowercase ? "0123456789abcdef" : "0123456789ABCDEF", destination);

    /// <summary>One generator for all threads.</summary>
    private sealed class SharedRandom : Random
    {
        private readonly Threading.Lock _lock = new();

        public override int Next()
        {
            lock (_lock)
            {
                return base.Next();
            }
        }

        public override int Next(int maxValue)
        {
            lock (_lock)
            {
                return base.Next(maxValue);
            }
        }

        public override int Next(int minValue, int maxValue)
        {
            lock (_lock)
            {
                return base.Next(minValue, maxValue);
            }
        }

        public override long NextInt64()
        {
            lock (_lock)
            {
                return base.NextInt64();
            }
        }

        public override long NextInt64(long minValue, long maxValue)
        {
            lock (_lock)
            {
                return base.NextInt64(minValue, maxValue);
            }
        }

        public override float NextSingle()
        {
            lock (_lock)
            {
                return base.NextSingle();
            }
        }

        public override void NextBytes(Span<byte> buffer)
        {
            lock (_lock)
            {
                base.NextBytes(buffer);
            }
        }

        protected override double Sample()
        {
            lock (_lock)
            {
                return base.Sample();
            }
        }
    }
}
