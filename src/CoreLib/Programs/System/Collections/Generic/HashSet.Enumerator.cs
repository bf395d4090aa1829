namespace System.Collections.Generic;

// Going through a set.
public partial class HashSet<T>
{
    /// <summary>Walks the set; adding ends the walk with an exception, removing does not.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly HashSet<T> _set;
        private readonly int _version;
        private int _index;
        private T? _current;

        internal Enumerator(HashSet<T> set)
        {
            _set = set;
            _version = set._version;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index == _set._used + 1)
                {
                    CollectionErrors.NotStartedOrEnded();
                }

                return _current;
            }
        }

        public bool MoveNext()
        {
            if (_version != _set._version)
            {
                CollectionErrors.Changed();
            }

            while ((uint)_index < (uint)_set._used)
            {
                ref Entry entry = ref _set._entries![_index++];
                if (entry.Next >= EndOfChain)
                {
                    _current = entry.Value;
                    return true;
                }
            }

            _index = _set._used + 1;
            _current = default;
            return false;
        }

        void IEnumerator.Reset()
        {
            if (_version != _set._version)
            {
                CollectionErrors.Changed();
            }

            _index = 0;
            _current = default;
        }

        public readonly void Dispose()
        {
        }
    }
}
