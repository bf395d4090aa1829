using System.Collections;

namespace System;

/// <summary>
/// The few entries of <see cref="Exception.Data"/>, in the order of adding, as a linked list. Not safe for several threads that write.
/// </summary>
internal sealed class ExceptionData : IDictionary
{
    private Node? _first;
    private int _version;

    public int Count { get; private set; }

    public bool IsFixedSize => false;

    public bool IsReadOnly => false;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public ICollection Keys => new Part(this, isKeys: true);

    public ICollection Values => new Part(this, isKeys: false);

    public object? this[object key]
    {
        get => Find(key)?.Value;

        set
        {
            if (Find(key) is { } node)
            {
                node.Value = value;
                _version++;
            }
            else
            {
                Append(key, value);
            }
        }
    }

    public void Add(object key, object? value)
    {
        if (Find(key) is not null)
        {
            throw new ArgumentException($"Item has already been added. Key in dictionary: '{key}'  Key being added: '{key}'");
        }

        Append(key, value);
    }

    public void Clear()
    {
        _first = null;
        Count = 0;
        _version++;
    }

    public bool Contains(object key) => Find(key) is not null;

    public void CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Length - index < Count)
        {
            throw new ArgumentException("Index was out of range. Must be non-negative and less than the size of the collection.", nameof(index));
        }

        for (Node? node = _first; node is not null; node = node.Next)
        {
            ((IList)array)[index++] = new DictionaryEntry(node.Key, node.Value);
        }
    }

    public void Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _version++;
        Node? previous = null;
        for (Node? node = _first; node is not null; previous = node, node = node.Next)
        {
            if (node.Key.Equals(key))
            {
                if (previous is null)
                {
                    _first = node.Next;
                }
                else
                {
                    previous.Next = node.Next;
                }

                Count--;
                return;
            }
        }
    }

    public IDictionaryEnumerator GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Node? Find(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Node? node = _first;
        while (node is not null && !node.Key.Equals(key))
        {
            node = node.Next;
        }

        return node;
    }

    private void Append(object key, object? value)
    {
        _version++;
        Count++;
        ref Node? last = ref _first;
        while (last is not null)
        {
            last = ref last.Next;
        }

        last = new Node(key) { Value = value };
    }

    private sealed class Node(object key)
    {
        public readonly object Key = key;
        public object? Value;
        public Node? Next;
    }

    private sealed class Enumerator(ExceptionData data) : IDictionaryEnumerator
    {
        private readonly int _version = data._version;
        private Node? _current;
        private bool _isStarted;

        public object Key => (_current ?? throw Outside()).Key;

        public object? Value => (_current ?? throw Outside()).Value;

        public DictionaryEntry Entry => new(Key, Value);

        public object Current => Entry;

        public bool MoveNext()
        {
            CheckVersion();
            _current = _isStarted ? _current?.Next : data._first;
            _isStarted = true;
            return _current is not null;
        }

        public void Reset()
        {
            CheckVersion();
            _isStarted = false;
            _current = null;
        }

        private static InvalidOperationException Outside() =>
            new("Enumeration has either not started or has already finished.");

        private void CheckVersion()
        {
            if (_version != data._version)
            {
                ThrowHelper.ThrowCollectionModified();
            }
        }
    }

    // The keys or the values, as they are at the moment.
    private sealed class Part(ExceptionData data, bool isKeys) : ICollection
    {
        public int Count => data.Count;

        public bool IsSynchronized => false;

        public object SyncRoot => data;

        public void CopyTo(Array array, int index)
        {
            ArgumentNullException.ThrowIfNull(array);
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            foreach (object? item in this)
            {
                ((IList)array)[index++] = item;
            }
        }

        public IEnumerator GetEnumerator()
        {
            for (Node? node = data._first; node is not null; node = node.Next)
            {
                yield return isKeys ? node.Key : node.Value;
            }
        }
    }
}
