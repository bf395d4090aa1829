namespace System.Collections;

// A list under a lock.
public partial class ArrayList
{
    /// <summary>A list each of whose members runs under the lock of the list that it shows.</summary>
    private sealed class LockedList(IList list) : IList
    {
        public int Count
        {
            get
            {
                lock (list.SyncRoot)
                {
                    return list.Count;
                }
            }
        }

        public bool IsFixedSize => list.IsFixedSize;

        public bool IsReadOnly => list.IsReadOnly;

        public bool IsSynchronized => true;

        public object SyncRoot => list.SyncRoot;

        public object? this[int index]
        {
            get
            {
                lock (list.SyncRoot)
                {
                    return list[index];
                }
            }

            set
            {
                lock (list.SyncRoot)
                {
                    list[index] = value;
                }
            }
        }

        public int Add(object? value)
        {
            lock (list.SyncRoot)
            {
                return list.Add(value);
            }
        }

        public void Clear()
        {
            lock (list.SyncRoot)
            {
                list.Clear();
            }
        }

        public bool Contains(object? value)
        {
            lock (list.SyncRoot)
            {
                return list.Contains(value);
            }
        }

        public int IndexOf(object? value)
        {
            lock (list.SyncRoot)
            {
                return list.IndexOf(value);
            }
        }

        public void Insert(int index, object? value)
        {
            lock (list.SyncRoot)
            {
                list.Insert(index, value);
            }
        }

        public void Remove(object? value)
        {
            lock (list.SyncRoot)
            {
                list.Remove(value);
            }
        }

        public void RemoveAt(int index)
        {
            lock (list.SyncRoot)
            {
                list.RemoveAt(index);
            }
        }

        public void CopyTo(Array array, int index)
        {
            lock (list.SyncRoot)
            {
                list.CopyTo(array, index);
            }
        }

        public IEnumerator GetEnumerator()
        {
            lock (list.SyncRoot)
            {
                return list.GetEnumerator();
            }
        }
    }
}
