package io.scrutineer.grading.agreement;

/** How far two values are from each other, by what their numbers mean; squared, as Krippendorff has it. */
public enum Metric {

    /** Names only: values are the same, or they are not. */
    NOMINAL {
        @Override
        double distance(Values values, int one, int other) {
            return one == other ? 0 : 1;
        }
    },

    /** Ranks: how many values lie between the two, with half of either. */
    ORDINAL {
        @Override
        double distance(Values values, int one, int other) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            double between = -(values.count(low) + values.count(high)) / 2.0;
            for (int place = low; place <= high; place++) {
                between += values.count(place);
            }
            return one == other ? 0 : between * between;
        }
    },

    /** Points: their difference. */
    INTERVAL {
        @Override
        double distance(Values values, int one, int other) {
            double apart = values.value(one) - values.value(other);
            return apart * apart;
        }
    },

    /** Amounts: their difference as a share of their sum. */
    RATIO {
        @Override
        double distance(Values values, int one, int other) {
            double sum = values.value(one) + values.value(other);
            double share = sum == 0 ? 0 : (values.value(one) - values.value(other)) / sum;
            return share * share;
        }
    };

    /** Between the values at two places. */
    abstract double distance(Values values, int one, int other);

    /** The different values in ascending order, and how often each is paired with another. */
    interface Values {

        int value(int place);

        double count(int place);
    }
}
