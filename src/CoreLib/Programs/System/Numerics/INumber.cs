namespace System.Numerics;

/// <summary>A number on the real line.</summary>
public interface INumber<TSelf>
    : IComparable,
      IComparable<TSelf>,
      IComparisonOperators<TSelf, TSelf, bool>,
      IModulusOperators<TSelf, TSelf, TSelf>,
      INumberBase<TSelf>
    where TSelf : INumber<TSelf>?
{
    static virtual TSelf Clamp(TSelf value, TSelf min, TSelf max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return TSelf.Min(TSelf.Max(value, min), max);
    }

    static virtual TSelf ClampNative(TSelf value, TSelf min, TSelf max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return TSelf.MinNative(TSelf.MaxNative(value, min), max);
    }

    static virtual TSelf CopySign(TSelf value, TSelf sign) =>
        TSelf.IsNegative(value) != TSelf.IsNegative(sign) ? checked(-value) : value;

    static virtual TSelf Max(TSelf x, TSelf y)
    {
        // IEEE 754-2019 maximum: NaN wins, and +0 is above -0.
        if (x != y)
        {
            return TSelf.IsNaN(x) ? x : y < x ? x : y;
        }

        return TSelf.IsNegative(y) ? x : y;
    }

    static virtual TSelf MaxNative(TSelf x, TSelf y) => x > y ? x : y;

    static virtual TSelf MaxNumber(TSelf x, TSelf y)
    {
        // IEEE 754-2019 maximumNumber: NaN loses.
        if (x != y)
        {
            return TSelf.IsNaN(y) || y < x ? x : y;
        }

        return TSelf.IsNegative(y) ? x : y;
    }

    static virtual TSelf Min(TSelf x, TSelf y)
    {
        if (x != y)
        {
            return TSelf.IsNaN(x) ? x : x < y ? x : y;
        }

        return TSelf.IsNegative(x) ? x : y;
    }

    static virtual TSelf MinNative(TSelf x, TSelf y) => x < y ? x : y;

    static virtual TSelf MinNumber(TSelf x, TSelf y)
    {
        if (x != y)
        {
            return TSelf.IsNaN(y) || x < y ? x : y;
        }

        return TSelf.IsNegative(x) ? x : y;
    }

    static virtual int Sign(TSelf value) => TSelf.IsZero(value) ? 0 : TSelf.IsNegative(value) ? -1 : 1;
}
