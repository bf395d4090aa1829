namespace System.Collections.Generic;

public partial class List<T>
{
    /// <summary>Walks the list; any change of the list ends the walk with an exception.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly List<T> _list;
        private readonly int _version;
        private int _index;
        private T? _current;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _version = list._version;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_index <= 0)
                {
                    CollectionErrors.NotStartedOrEnded();
                }

                return _current;
            }
        }

        public bool MoveNext()
        {
            List<T> list = _list;
            if (_version != list._version)
            {
                CollectionErrors.Changed();
            }

            if ((uint)_index < (uint)list._size)
            {
                _current = list._items[_index++];
                return true;
            }

            _current = default;
            _index = -1;
            return false;
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version)
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
