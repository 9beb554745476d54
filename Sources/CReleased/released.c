// The criteria and the calendar as they were released, put into the program by the compiler. `Scripts/release` alone renews
// the copies in `Criteria/` here: were they taken from the project's own folder, whoever changes that would change both.
// Their tests and the worked examples decide nothing, and are taken from there.

#include "released.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char activity_areas[] = {
#embed "Criteria/activity-areas.yaml"
};
static const unsigned char basel_bc_11_13[] = {
#embed "Criteria/basel-bc-11-13.yaml"
};
static const unsigned char calendar[] = {
#embed "Criteria/calendar.yaml"
};
static const unsigned char stockholm_sc_6_16[] = {
#embed "Criteria/stockholm-sc-6-16.yaml"
};

static const unsigned char list[] = {
#embed "Criteria/released.yaml"
};

static const unsigned char activity_areas_tests[] = {
#embed "../../Criteria/activity-areas.tests.yaml"
};
static const unsigned char basel_bc_11_13_tests[] = {
#embed "../../Criteria/basel-bc-11-13.tests.yaml"
};
static const unsigned char example_centre_self_assessment_tests[] = {
#embed "../../Criteria/examples/centre-self-assessment.tests.yaml"
};
static const unsigned char example_centre_self_assessment[] = {
#embed "../../Criteria/examples/centre-self-assessment.yaml"
};
static const unsigned char example_cpia_tests[] = {
#embed "../../Criteria/examples/cpia.tests.yaml"
};
static const unsigned char example_cpia[] = {
#embed "../../Criteria/examples/cpia.yaml"
};
static const unsigned char example_mopan_tests[] = {
#embed "../../Criteria/examples/mopan.tests.yaml"
};
static const unsigned char example_mopan[] = {
#embed "../../Criteria/examples/mopan.yaml"
};
static const unsigned char example_pefa_2016_tests[] = {
#embed "../../Criteria/examples/pefa-2016.tests.yaml"
};
static const unsigned char example_pefa_2016[] = {
#embed "../../Criteria/examples/pefa-2016.yaml"
};
static const unsigned char example_ramsar_tests[] = {
#embed "../../Criteria/examples/ramsar.tests.yaml"
};
static const unsigned char example_ramsar[] = {
#embed "../../Criteria/examples/ramsar.yaml"
};
static const unsigned char example_samm_tests[] = {
#embed "../../Criteria/examples/samm.tests.yaml"
};
static const unsigned char example_samm[] = {
#embed "../../Criteria/examples/samm.yaml"
};
static const unsigned char example_unep_tests[] = {
#embed "../../Criteria/examples/unep.tests.yaml"
};
static const unsigned char example_unep[] = {
#embed "../../Criteria/examples/unep.yaml"
};
static const unsigned char stockholm_sc_6_16_tests[] = {
#embed "../../Criteria/stockholm-sc-6-16.tests.yaml"
};

static const released_document released_documents[] = {
    {"activity-areas.yaml", activity_areas, sizeof activity_areas},
    {"basel-bc-11-13.yaml", basel_bc_11_13, sizeof basel_bc_11_13},
    {"calendar.yaml", calendar, sizeof calendar},
    {"stockholm-sc-6-16.yaml", stockholm_sc_6_16, sizeof stockholm_sc_6_16},
};
const size_t released_document_count = sizeof released_documents / sizeof released_documents[0];

released_document released_document_at(size_t index) { return released_documents[index]; }

released_document released_list(void) { return (released_document){"released.yaml", list, sizeof list}; }

static const released_document companion_documents[] = {
    {"activity-areas.tests.yaml", activity_areas_tests, sizeof activity_areas_tests},
    {"basel-bc-11-13.tests.yaml", basel_bc_11_13_tests, sizeof basel_bc_11_13_tests},
    {"examples/centre-self-assessment.tests.yaml", example_centre_self_assessment_tests, sizeof example_centre_self_assessment_tests},
    {"examples/centre-self-assessment.yaml", example_centre_self_assessment, sizeof example_centre_self_assessment},
    {"examples/cpia.tests.yaml", example_cpia_tests, sizeof example_cpia_tests},
    {"examples/cpia.yaml", example_cpia, sizeof example_cpia},
    {"examples/mopan.tests.yaml", example_mopan_tests, sizeof example_mopan_tests},
    {"examples/mopan.yaml", example_mopan, sizeof example_mopan},
    {"examples/pefa-2016.tests.yaml", example_pefa_2016_tests, sizeof example_pefa_2016_tests},
    {"examples/pefa-2016.yaml", example_pefa_2016, sizeof example_pefa_2016},
    {"examples/ramsar.tests.yaml", example_ramsar_tests, sizeof example_ramsar_tests},
    {"examples/ramsar.yaml", example_ramsar, sizeof example_ramsar},
    {"examples/samm.tests.yaml", example_samm_tests, sizeof example_samm_tests},
    {"examples/samm.yaml", example_samm, sizeof example_samm},
    {"examples/unep.tests.yaml", example_unep_tests, sizeof example_unep_tests},
    {"examples/unep.yaml", example_unep, sizeof example_unep},
    {"stockholm-sc-6-16.tests.yaml", stockholm_sc_6_16_tests, sizeof stockholm_sc_6_16_tests},
};
const size_t companion_document_count = sizeof companion_documents / sizeof companion_documents[0];

released_document companion_document_at(size_t index) { return companion_documents[index]; }
